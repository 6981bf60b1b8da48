// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json.h"

#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace core {

namespace {

constexpr int kMaxDepth = 64;

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

/// One walk over the text; every read function returns false where `m_at` points at what is wrong.
class JsonParser final
{
public:
    explicit JsonParser(QStringView text)
        : m_text(text)
    {
    }

    bool readDocument(JsonValue &value)
    {
        skipBlanks();
        if (!readValue(value, 0))
            return false;
        skipBlanks();
        return m_at == m_text.size();
    }
    void setPosition(qsizetype at) { m_at = at; }
    Error error(const QString &file) const
    {
        const Place place = placeOf(m_at);
        return {ErrorCode::BadJson, file, place.line, place.column, met()};
    }

private:
    struct Place
    {
        qint64 line = 1;
        qint64 column = 1;
    };

    QChar peek() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }
    bool take(char16_t character)
    {
        if (m_at >= m_text.size() || m_text[m_at] != character)
            return false;
        ++m_at;
        return true;
    }
    void skipBlanks()
    {
        while (m_at < m_text.size() && QStringView(u" \t\r\n").contains(m_text[m_at]))
            ++m_at;
    }
    bool readWord(QLatin1String word)
    {
        if (!m_text.mid(m_at).startsWith(word))
            return false;
        m_at += word.size();
        return true;
    }

    Place placeOf(qsizetype at) const { return advance({}, 0, at); }
    Place advance(Place place, qsizetype from, qsizetype to) const
    {
        for (qsizetype i = from; i < to; ++i) {
            if (m_text[i] == u'\n' || (m_text[i] == u'\r' && (i + 1 == m_text.size() || m_text[i + 1] != u'\n')))
                place = {place.line + 1, 1};
            else if (!m_text[i].isLowSurrogate())
                ++place.column;
        }
        return place;
    }
    QString met() const
    {
        qsizetype end = m_at;
        while (end < m_text.size() && end - m_at < 20 && m_text[end] != u'\n' && m_text[end] != u'\r')
            ++end;
        return m_text.mid(m_at, end - m_at).toString();
    }

    bool readValue(JsonValue &value, int depth);
    bool readObject(JsonValue &value, int depth);
    bool readArray(JsonValue &value, int depth);
    bool readString(QString &text);
    bool readEscape(QString &text);
    std::optional<char16_t> readUnit();
    bool readNumber(QString &text);
    bool readDigits();

    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_marked = 0; ///< where the last value began, and its place
    Place m_place;
};

bool JsonParser::readValue(JsonValue &value, int depth)
{
    m_place = advance(m_place, m_marked, m_at);
    m_marked = m_at;
    value.line = m_place.line;
    value.column = m_place.column;
    if (depth > kMaxDepth)
        return false;
    const QChar first = peek();
    if (first == u'{')
        return readObject(value, depth);
    if (first == u'[')
        return readArray(value, depth);
    if (first == u'"') {
        value.kind = JsonValue::Kind::String;
        return readString(value.text);
    }
    if (first == u'-' || isDigit(first)) {
        value.kind = JsonValue::Kind::Number;
        return readNumber(value.text);
    }
    if (first == u'n')
        return readWord(QLatin1String("null"));
    value.kind = JsonValue::Kind::Bool;
    value.flag = first == u't';
    return readWord(value.flag ? QLatin1String("true") : QLatin1String("false"));
}

bool JsonParser::readObject(JsonValue &value, int depth)
{
    value.kind = JsonValue::Kind::Object;
    take(u'{');
    skipBlanks();
    if (take(u'}'))
        return true;
    do {
        skipBlanks();
        const qsizetype begin = m_at;
        QString key;
        if (!readString(key))
            return false;
        if (value.find(key)) {
            m_at = begin;
            return false;
        }
        skipBlanks();
        if (!take(u':'))
            return false;
        skipBlanks();
        value.keys.push_back(key);
        if (!readValue(value.items.emplace_back(), depth + 1))
            return false;
        skipBlanks();
    } while (take(u','));
    return take(u'}');
}

bool JsonParser::readArray(JsonValue &value, int depth)
{
    value.kind = JsonValue::Kind::Array;
    take(u'[');
    skipBlanks();
    if (take(u']'))
        return true;
    do {
        skipBlanks();
        if (!readValue(value.items.emplace_back(), depth + 1))
            return false;
        skipBlanks();
    } while (take(u','));
    return take(u']');
}

bool JsonParser::readString(QString &text)
{
    if (!take(u'"'))
        return false;
    while (m_at < m_text.size() && m_text[m_at] >= u' ') {
        const QChar character = m_text[m_at];
        if (character == u'"') {
            ++m_at;
            return true;
        }
        if (character == u'\\') {
            if (!readEscape(text))
                return false;
        } else {
            text.append(character);
            ++m_at;
        }
    }
    return false;
}

bool JsonParser::readEscape(QString &text)
{
    const qsizetype begin = m_at;
    ++m_at;
    static constexpr QStringView kLetters = u"\"\\/bfnrt";
    static constexpr char16_t kMeanings[] = u"\"\\/\b\f\n\r\t";
    if (const qsizetype letter = kLetters.indexOf(peek()); m_at < m_text.size() && letter >= 0) {
        text.append(QChar(kMeanings[letter]));
        ++m_at;
        return true;
    }
    const std::optional<char16_t> unit = readUnit();
    bool isGood = unit.has_value();
    if (isGood && QChar::isHighSurrogate(*unit)) {
        const std::optional<char16_t> low = take(u'\\') ? readUnit() : std::nullopt;
        isGood = low && QChar::isLowSurrogate(*low);
        if (isGood)
            text.append(QChar(*unit)).append(QChar(*low));
    } else if (isGood && !QChar::isLowSurrogate(*unit)) {
        text.append(QChar(*unit));
    } else {
        isGood = false;
    }
    if (!isGood)
        m_at = begin;
    return isGood;
}

std::optional<char16_t> JsonParser::readUnit()
{
    if (!take(u'u') || m_text.size() - m_at < 4)
        return {};
    quint32 unit = 0;
    for (int i = 0; i < 4; ++i, ++m_at) {
        const char16_t digit = m_text[m_at].toLower().unicode();
        if (digit >= u'0' && digit <= u'9')
            unit = unit * 16 + (digit - u'0');
        else if (digit >= u'a' && digit <= u'f')
            unit = unit * 16 + (digit - u'a' + 10u);
        else
            return {};
    }
    return static_cast<char16_t>(unit);
}

bool JsonParser::readDigits()
{
    if (!isDigit(peek()))
        return false;
    while (isDigit(peek()))
        ++m_at;
    return true;
}

bool JsonParser::readNumber(QString &text)
{
    const qsizetype begin = m_at;
    take(u'-');
    if (!take(u'0') && !readDigits())
        return false;
    if (isDigit(peek()) || (take(u'.') && !readDigits()))
        return false;
    if (peek() == u'e' || peek() == u'E') {
        ++m_at;
        if (!take(u'+'))
            take(u'-');
        if (!readDigits())
            return false;
    }
    text = m_text.mid(begin, m_at - begin).toString();
    return true;
}

} // namespace

const JsonValue *JsonValue::find(QStringView key) const
{
    const auto found = std::find(keys.begin(), keys.end(), key);
    return found == keys.end() ? nullptr : &items[static_cast<std::size_t>(found - keys.begin())];
}

QString JsonValue::toMessage() const
{
    switch (kind) {
    case Kind::Null:
        return QStringLiteral("null");
    case Kind::Bool:
        return flag ? QStringLiteral("true") : QStringLiteral("false");
    case Kind::Number:
    case Kind::String:
        return text;
    case Kind::Array:
        return QStringLiteral("[…]");
    case Kind::Object:
        return QStringLiteral("{…}");
    }
    return {};
}

Result<JsonValue> parseJson(const QByteArray &json, const QString &file)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(json);
    JsonParser parser(text);
    if (decoder.hasError()) {
        parser.setPosition(std::max<qsizetype>(0, text.indexOf(QChar::ReplacementCharacter)));
        return Unexpected(parser.error(file));
    }
    JsonValue value;
    if (!parser.readDocument(value))
        return Unexpected(parser.error(file));
    return value;
}

QString joinedKeys(std::initializer_list<QLatin1String> required, std::initializer_list<QLatin1String> optional)
{
    QStringList keys(required.begin(), required.end());
    keys.append(QStringList(optional.begin(), optional.end()));
    return keys.join(QLatin1String(", "));
}

} // namespace core
