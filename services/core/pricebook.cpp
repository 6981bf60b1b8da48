// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pricebook.h"

#include "core/decimal.h"
#include "core/json.h"

#include <QDate>

#include <algorithm>
#include <initializer_list>
#include <optional>

namespace core {

namespace {

using Kind = JsonValue::Kind;

/// More users than anybody has, and few enough that no price times users leaves 128 bits.
constexpr qint64 kMaxUsers = 1'000'000'000'000;
constexpr int kExtraDigits = 6; ///< of a price, beyond the currency's own

/// Reads one book; the first error stays and everything behind it is skipped.
class BookReader final
{
public:
    explicit BookReader(QString file)
        : m_file(std::move(file))
    {
    }

    PriceBook read(const JsonValue &root);
    const std::optional<Error> &error() const { return m_error; }

private:
    void fail(ErrorCode code, const JsonValue &at, const QString &path, const QString &detail);
    void failValue(const JsonValue &at, const QString &path) { fail(ErrorCode::BadValue, at, path, at.toMessage()); }
    bool expect(const JsonValue &at, Kind kind, const QString &path);
    bool checkKeys(const JsonValue &object, const QString &path, std::initializer_list<QLatin1String> required,
        std::initializer_list<QLatin1String> optional);

    QString text(const JsonValue &object, QLatin1String key);
    bool flag(const JsonValue &object, QLatin1String key);
    Day day(const JsonValue &object, QLatin1String key);
    qint64 integer(
        const JsonValue &object, QLatin1String key, const QString &path, qint64 least, qint64 most, qint64 absent);
    qint64 decimal(const JsonValue &object, QLatin1String key, const QString &path, int digits);
    void readTiers(const JsonValue &list, PriceBook &book);
    void readSteps(const JsonValue &list, PriceBook &book);
    void readFigures(const JsonValue &list, PriceBook &book);

    QString m_file;
    std::optional<Error> m_error;
};

QString below(const QString &path, QLatin1String key)
{
    return path.isEmpty() ? QString(key) : path % u'.' % key;
}

void BookReader::fail(ErrorCode code, const JsonValue &at, const QString &path, const QString &detail)
{
    if (!m_error)
        m_error = Error {code, m_file % QLatin1String(": ") % path, at.line, at.column, detail};
}

bool BookReader::expect(const JsonValue &at, Kind kind, const QString &path)
{
    if (m_error)
        return false;
    if (at.kind != kind)
        failValue(at, path);
    return at.kind == kind;
}

bool BookReader::checkKeys(const JsonValue &object, const QString &path, std::initializer_list<QLatin1String> required,
    std::initializer_list<QLatin1String> optional)
{
    if (!expect(object, Kind::Object, path))
        return false;
    for (std::size_t i = 0; i < object.keys.size(); ++i) {
        const auto isKey = [&key = object.keys[i]](QLatin1String known) { return key == known; };
        if (std::none_of(required.begin(), required.end(), isKey)
            && std::none_of(optional.begin(), optional.end(), isKey))
            fail(ErrorCode::UnknownKey, object.items[i], path.isEmpty() ? object.keys[i] : path % u'.' % object.keys[i],
                joinedKeys(required, optional));
    }
    for (const QLatin1String key : required) {
        if (!object.find(QString(key)))
            fail(ErrorCode::MissingKey, object, below(path, key), {});
    }
    return !m_error;
}

QString BookReader::text(const JsonValue &object, QLatin1String key)
{
    const JsonValue *value = object.find(QString(key));
    if (!value || !expect(*value, Kind::String, key))
        return {};
    if (value->text.trimmed().isEmpty())
        failValue(*value, key);
    return value->text.trimmed();
}

bool BookReader::flag(const JsonValue &object, QLatin1String key)
{
    const JsonValue *value = object.find(QString(key));
    return value && expect(*value, Kind::Bool, key) && value->flag;
}

Day BookReader::day(const JsonValue &object, QLatin1String key)
{
    const JsonValue *value = object.find(QString(key));
    if (!value || value->kind == Kind::Null || !expect(*value, Kind::String, key))
        return kNoDay;
    const QDate date = QDate::fromString(value->text, Qt::ISODate);
    if (date.isValid() && value->text.size() == 10)
        return dayFromCivil(date.year(), static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    failValue(*value, key);
    return kNoDay;
}

qint64 BookReader::integer(
    const JsonValue &object, QLatin1String key, const QString &path, qint64 least, qint64 most, qint64 absent)
{
    const JsonValue *value = object.find(QString(key));
    if (!value || !expect(*value, Kind::Number, below(path, key)))
        return absent;
    const Result<qint64> number = scaledDecimal(value->text, 0);
    if (number && *number >= least && *number <= most)
        return *number;
    failValue(*value, below(path, key));
    return absent;
}

qint64 BookReader::decimal(const JsonValue &object, QLatin1String key, const QString &path, int digits)
{
    const JsonValue *value = object.find(QString(key));
    if (!value)
        return 0;
    if (value->kind != Kind::Number && !expect(*value, Kind::String, below(path, key)))
        return 0;
    const Result<qint64> number = scaledDecimal(value->text, digits);
    if (number && *number >= 0)
        return *number;
    fail(number ? ErrorCode::BadValue : number.error().code, *value, below(path, key), value->toMessage());
    return 0;
}

void BookReader::readTiers(const JsonValue &list, PriceBook &book)
{
    if (!expect(list, Kind::Array, QStringLiteral("tiers")))
        return;
    if (list.items.empty())
        failValue(list, QStringLiteral("tiers"));
    for (std::size_t i = 0; i < list.items.size() && !m_error; ++i) {
        const JsonValue &item = list.items[i];
        const QString path = QStringLiteral("tiers[%1]").arg(i);
        const bool isLast = i + 1 == list.items.size();
        if (!checkKeys(item, path, {QLatin1String("price")}, {QLatin1String("upTo")}))
            return;
        const JsonValue *end = item.find(u"upTo");
        const bool isOpen = !end || end->kind == Kind::Null;
        if (isOpen && !isLast)
            return fail(ErrorCode::MissingKey, item, path % QLatin1String(".upTo"), {});
        PriceTier tier;
        if (!isOpen) {
            const qint64 least = book.tiers.empty() ? 1 : book.tiers.back().upTo + 1;
            tier.upTo = integer(item, QLatin1String("upTo"), path, least, kMaxUsers, 0);
        }
        tier.microPrice = decimal(item, QLatin1String("price"), path, book.currency.minorDigits() + kExtraDigits);
        book.tiers.push_back(tier);
    }
}

void BookReader::readSteps(const JsonValue &list, PriceBook &book)
{
    if (!expect(list, Kind::Array, QStringLiteral("annualSteps")))
        return;
    for (std::size_t i = 0; i < list.items.size() && !m_error; ++i) {
        const JsonValue &item = list.items[i];
        const QString path = QStringLiteral("annualSteps[%1]").arg(i);
        if (!checkKeys(item, path, {QLatin1String("users"), QLatin1String("price")}, {}))
            return;
        AnnualStep step;
        const qint64 least = book.annualSteps.empty() ? 1 : book.annualSteps.back().users + 1;
        step.users = integer(item, QLatin1String("users"), path, least, kMaxUsers, 0);
        const qint64 price = decimal(item, QLatin1String("price"), path, book.currency.minorDigits());
        step.price = Money(price, book.currency);
        const bool isFalling = !book.annualSteps.empty() && step.price < book.annualSteps.back().price;
        if (isFalling || price > Money::kMaxMinor)
            failValue(*item.find(u"price"), path % QLatin1String(".price"));
        book.annualSteps.push_back(step);
    }
}

void BookReader::readFigures(const JsonValue &list, PriceBook &book)
{
    if (!expect(list, Kind::Array, QStringLiteral("testFigures")))
        return;
    for (std::size_t i = 0; i < list.items.size() && !m_error; ++i) {
        const JsonValue &item = list.items[i];
        const QString path = QStringLiteral("testFigures[%1]").arg(i);
        if (!checkKeys(item, path, {QLatin1String("users"), QLatin1String("price")}, {QLatin1String("period")}))
            return;
        TestFigure figure;
        figure.users = integer(item, QLatin1String("users"), path, 0, kMaxUsers, 0);
        const qint64 price = decimal(item, QLatin1String("price"), path, book.currency.minorDigits());
        if (price > Money::kMaxMinor)
            failValue(*item.find(u"price"), path % QLatin1String(".price"));
        figure.price = Money(price, book.currency);
        if (const JsonValue *period = item.find(u"period"); period && expect(*period, Kind::String, path % QLatin1String(".period"))) {
            figure.isMonth = period->text == QLatin1String("month");
            if (!figure.isMonth && period->text != QLatin1String("year"))
                failValue(*period, path % QLatin1String(".period"));
        }
        book.testFigures.push_back(figure);
    }
}

PriceBook BookReader::read(const JsonValue &root)
{
    PriceBook book;
    if (!checkKeys(root, {},
            {QLatin1String("id"), QLatin1String("title"), QLatin1String("source"), QLatin1String("currency")},
            {QLatin1String("date"), QLatin1String("edition"), QLatin1String("minimumUsers"),
                QLatin1String("monthsPerYear"), QLatin1String("discountPercent"), QLatin1String("guardIncluded"),
                QLatin1String("tiers"), QLatin1String("annualSteps"), QLatin1String("testFigures")}))
        return book;

    book.id = text(root, QLatin1String("id"));
    book.title = text(root, QLatin1String("title"));
    book.source = text(root, QLatin1String("source"));
    book.date = day(root, QLatin1String("date"));
    if (const std::optional<Currency> currency = Currency::fromCode(text(root, QLatin1String("currency"))))
        book.currency = *currency;
    else
        failValue(*root.find(u"currency"), QStringLiteral("currency"));

    const QString edition = text(root, QLatin1String("edition"));
    book.isPremium = edition == QLatin1String("premium");
    if (!book.isPremium && !edition.isEmpty() && edition != QLatin1String("standard"))
        failValue(*root.find(u"edition"), QStringLiteral("edition"));

    book.minimumUsers = integer(root, QLatin1String("minimumUsers"), {}, 0, kMaxUsers, 0);
    book.monthsPerYear = static_cast<int>(integer(root, QLatin1String("monthsPerYear"), {}, 1, 12, 12));
    book.discountBasisPoints = decimal(root, QLatin1String("discountPercent"), {}, 2);
    if (book.discountBasisPoints > 10'000)
        failValue(*root.find(u"discountPercent"), QStringLiteral("discountPercent"));
    book.guardIncluded = flag(root, QLatin1String("guardIncluded"));

    if (const JsonValue *tiers = root.find(u"tiers"))
        readTiers(*tiers, book);
    else if (!book.guardIncluded)
        fail(ErrorCode::MissingKey, root, QStringLiteral("tiers"), {});
    if (const JsonValue *steps = root.find(u"annualSteps"))
        readSteps(*steps, book);
    if (const JsonValue *figures = root.find(u"testFigures"))
        readFigures(*figures, book);
    return book;
}

} // namespace

Result<PriceBook> parsePriceBook(const QByteArray &json, const QString &file)
{
    const Result<JsonValue> root = parseJson(json, file);
    if (!root)
        return Unexpected(root.error());
    BookReader reader(file);
    PriceBook book = reader.read(*root);
    if (reader.error())
        return Unexpected(*reader.error());
    return book;
}

} // namespace core
