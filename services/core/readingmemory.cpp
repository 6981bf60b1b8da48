// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readingmemory.h"

#include "core/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace core {

namespace {

const QString kHeader = QStringLiteral("header");
const QString kKind = QStringLiteral("kind");
const QString kEncoding = QStringLiteral("encoding");
const QString kDelimiter = QStringLiteral("delimiter");
const QString kDayOrder = QStringLiteral("dayOrder");
const QString kColumns = QStringLiteral("columns");
const QString kPosition = QStringLiteral("position");
const QString kUse = QStringLiteral("use");
const QString kChosenOn = QStringLiteral("chosenOn");
const QString kDayFirst = QStringLiteral("day-first");
const QString kMonthFirst = QStringLiteral("month-first");
const QString kYearFirst = QStringLiteral("year-first");

bool isSame(const QStringList &a, const QStringList &b)
{
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](const QString &left, const QString &right) {
        return left.trimmed().compare(right.trimmed(), Qt::CaseInsensitive) == 0;
    });
}

QString orderText(DayOrder order)
{
    return order == DayOrder::DayFirst ? kDayFirst : order == DayOrder::MonthFirst ? kMonthFirst : kYearFirst;
}

QJsonObject written(const RememberedReading &reading)
{
    QJsonObject out;
    const ReadChoices &choices = reading.choices;
    out.insert(kHeader, QJsonArray::fromStringList(reading.header));
    if (choices.kind)
        out.insert(kKind, QString(kindKey(*choices.kind)));
    if (!choices.encoding.isEmpty())
        out.insert(kEncoding, choices.encoding);
    if (choices.delimiter)
        out.insert(kDelimiter, QString(QLatin1Char(*choices.delimiter)));
    if (choices.dayOrder)
        out.insert(kDayOrder, orderText(*choices.dayOrder));
    QJsonArray columns;
    for (const ColumnChoice &choice : choices.mapping)
        columns.append(QJsonObject {{kHeader, choice.header}, {kPosition, choice.position}, {kUse, columnUseKey(choice.use)}});
    if (!columns.isEmpty())
        out.insert(kColumns, columns);
    if (isDate(reading.chosenOn))
        out.insert(kChosenOn, toDate(reading.chosenOn).toString(Qt::ISODate));
    return out;
}

/// Reads one object; the first thing that is not as it should be is the error.
class Reader final
{
public:
    Reader(const JsonValue &object, const QString &name)
        : m_object(object)
        , m_name(name)
    {
    }

    Result<RememberedReading> read()
    {
        RememberedReading reading;
        const JsonValue *header = m_object.find(kHeader);
        if (!header || header->kind != JsonValue::Kind::Array)
            return refuse(kHeader, header);
        for (const JsonValue &cell : header->items)
            reading.header.append(cell.text);
        ReadChoices &choices = reading.choices;
        if (const JsonValue *kind = m_object.find(kKind)) {
            choices.kind = kindFromKey(kind->text);
            if (!choices.kind)
                return refuse(kKind, kind);
        }
        if (const JsonValue *encoding = m_object.find(kEncoding))
            choices.encoding = encoding->text;
        if (const JsonValue *delimiter = m_object.find(kDelimiter)) {
            if (delimiter->text.size() != 1 || delimiter->text.front().unicode() > 127)
                return refuse(kDelimiter, delimiter);
            choices.delimiter = delimiter->text.front().toLatin1();
        }
        if (const JsonValue *order = m_object.find(kDayOrder)) {
            if (order->text != kDayFirst && order->text != kMonthFirst && order->text != kYearFirst)
                return refuse(kDayOrder, order);
            choices.dayOrder = order->text == kDayFirst ? DayOrder::DayFirst
                : order->text == kMonthFirst            ? DayOrder::MonthFirst
                                                        : DayOrder::YearFirst;
        }
        if (const JsonValue *day = m_object.find(kChosenOn)) {
            const QDate date = QDate::fromString(day->text, Qt::ISODate);
            if (!date.isValid())
                return refuse(kChosenOn, day);
            reading.chosenOn = toDay(date);
        }
        const JsonValue *columns = m_object.find(kColumns);
        for (std::size_t i = 0; columns && i < columns->items.size(); ++i) {
            const JsonValue &column = columns->items[i];
            const JsonValue *name = column.find(kHeader);
            const JsonValue *position = column.find(kPosition);
            const JsonValue *use = column.find(kUse);
            const auto parsed = use ? columnUseFromKey(use->text) : std::nullopt;
            if (!parsed)
                return refuse(kUse, use ? use : &column);
            choices.mapping.push_back({name ? name->text : QString(), position ? position->text.toInt() : -1, *parsed});
        }
        return reading;
    }

private:
    Unexpected refuse(const QString &key, const JsonValue *value) const
    {
        const JsonValue &at = value ? *value : m_object;
        return Unexpected(Error {ErrorCode::BadValue, m_name.isEmpty() ? key : m_name, at.line, at.column, at.toMessage()});
    }

    const JsonValue &m_object;
    const QString &m_name;
};

} // namespace

const RememberedReading *ReadingMemory::find(const QStringList &header) const
{
    const auto it = std::find_if(m_readings.begin(), m_readings.end(),
        [&header](const RememberedReading &reading) { return isSame(reading.header, header); });
    return it == m_readings.end() ? nullptr : &*it;
}

void ReadingMemory::remember(const QStringList &header, ReadChoices choices, Day on)
{
    if (header.isEmpty())
        return;
    forget(header);
    choices.date = kNoDay;
    if (choices.isDetected())
        return;
    m_readings.append({header, std::move(choices), on});
    while (m_readings.size() > kMost)
        m_readings.removeFirst();
}

void ReadingMemory::forget(const QStringList &header)
{
    m_readings.removeIf([&header](const RememberedReading &reading) { return isSame(reading.header, header); });
}

QByteArray ReadingMemory::toJson() const
{
    QJsonArray all;
    for (const RememberedReading &reading : m_readings)
        all.append(written(reading));
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

Result<ReadingMemory> ReadingMemory::fromJson(const QByteArray &json, const QString &name)
{
    ReadingMemory memory;
    if (json.trimmed().isEmpty())
        return memory;
    const auto all = parseJson(json, name);
    if (!all)
        return Unexpected(all.error());
    if (all->kind != JsonValue::Kind::Array)
        return Unexpected(Error {ErrorCode::BadValue, name, all->line, all->column, all->toMessage()});
    for (const JsonValue &one : all->items) {
        auto reading = Reader(one, name).read();
        if (!reading)
            return Unexpected(reading.error());
        memory.m_readings.append(std::move(*reading));
    }
    return memory;
}

} // namespace core
