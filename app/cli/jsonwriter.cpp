// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/jsonwriter.h"

#include <QDate>

namespace cli {

void JsonWriter::open(QStringView key, char bracket)
{
    before(key);
    m_output.write(QByteArrayView(&bracket, 1));
    m_first = true;
}

void JsonWriter::close(char bracket)
{
    m_output.write(QByteArrayView(&bracket, 1));
    m_first = false;
}

void JsonWriter::before(QStringView key)
{
    if (!m_first)
        m_output.write(",");
    m_first = false;
    if (!key.isEmpty()) {
        quoted(key);
        m_output.write(":");
    }
}

void JsonWriter::quoted(QStringView text)
{
    static constexpr char kHex[] = "0123456789abcdef";
    QByteArray bytes;
    const QByteArray raw = text.toUtf8();
    bytes.reserve(raw.size() + 2);
    bytes.append('"');
    for (const char character : raw) {
        const auto code = static_cast<unsigned char>(character);
        if (character == '"' || character == '\\') {
            bytes.append('\\').append(character);
        } else if (code < 0x20 || code == 0x7f) {
            bytes.append("\\u00").append(kHex[code >> 4]).append(kHex[code & 15]);
        } else {
            bytes.append(character);
        }
    }
    bytes.append('"');
    m_output.write(bytes);
}

void JsonWriter::text(QStringView key, const QString &value)
{
    before(key);
    quoted(value);
}

void JsonWriter::number(QStringView key, qint64 value)
{
    before(key);
    m_output.write(QByteArray::number(value));
}

void JsonWriter::flag(QStringView key, bool value)
{
    before(key);
    m_output.write(value ? "true" : "false");
}

void JsonWriter::null(QStringView key)
{
    before(key);
    m_output.write("null");
}

void JsonWriter::value(QStringView key, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QString:
        return text(key, value.toString());
    case QMetaType::Bool:
        return flag(key, value.toBool());
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
        return number(key, value.toLongLong());
    case QMetaType::QDate:
        return value.toDate().isValid() ? text(key, value.toDate().toString(Qt::ISODate)) : null(key);
    case QMetaType::QStringList: {
        beginArray(key);
        const QStringList list = value.toStringList();
        for (const QString &one : list)
            text({}, one);
        return endArray();
    }
    default:
        return null(key);
    }
}

} // namespace cli
