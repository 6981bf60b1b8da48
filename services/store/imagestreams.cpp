// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/imagestreams.h"

#include "store/columns.h"

#include "core/fold.h"
#include "core/joincolumns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace store {

namespace {

constexpr int kFormat = 1;
/// Written as this machine keeps it; another byte order reads something else.
constexpr quint32 kByteOrder = 0x01020304;

QString valuesStream(const QString &column)
{
    return column + QStringLiteral(".values");
}

struct Writer
{
    StreamSink &sink;

    template<typename T>
    void array(const QString &stream, const core::HugeArray<T> &values)
    {
        if (!values.isEmpty())
            sink.put(stream, values.data(), values.size() * sizeof(T));
    }
    template<typename T>
    void array(const QString &stream, const std::vector<T> &values)
    {
        if (!values.empty())
            sink.put(stream, values.data(), values.size() * sizeof(T));
    }
    void codes(const QString &stream, const core::CodeColumn &column)
    {
        array(stream + QStringLiteral(".narrow"), column.narrow);
        array(stream + QStringLiteral(".wide"), column.wide);
        std::string texts;
        for (const std::string &value : column.values) {
            const auto size = static_cast<quint32>(value.size());
            texts.append(reinterpret_cast<const char *>(&size), sizeof(size));
            texts += value;
        }
        sink.put(valuesStream(stream), texts.data(), texts.size());
    }
};

/// Reads with one memory for what went wrong.
struct Reader
{
    StreamSource &source;
    core::Row rows = 0;
    bool good = true;

    template<typename T>
    core::HugeArray<T> array(const QString &stream)
    {
        const qint64 bytes = good ? source.size(stream) : -1;
        if (bytes < 0)
            return {};
        core::HugeArray<T> values(static_cast<std::size_t>(bytes) / sizeof(T));
        good = bytes % static_cast<qint64>(sizeof(T)) == 0 && source.get(stream, values.data(), static_cast<std::size_t>(bytes));
        return values;
    }
    template<typename T>
    core::HugeArray<T> ofRows(const QString &stream, bool isNeeded)
    {
        core::HugeArray<T> values = array<T>(stream);
        good = good && (values.size() == rows || (!isNeeded && values.isEmpty()));
        return values;
    }
    template<typename T>
    std::vector<T> list(const QString &stream)
    {
        const core::HugeArray<T> values = array<T>(stream);
        return std::vector<T>(values.begin(), values.end());
    }
    core::CodeColumn codes(const QString &stream)
    {
        core::CodeColumn column;
        column.present = true;
        column.narrow = ofRows<quint16>(stream + QStringLiteral(".narrow"), false);
        column.wide = ofRows<quint32>(stream + QStringLiteral(".wide"), false);
        column.values = texts(valuesStream(stream));
        const auto isValue = [&column](quint32 code) { return code < column.values.size(); };
        good = good && !column.values.empty() && column.values.front().empty()
            && std::all_of(column.narrow.begin(), column.narrow.end(), isValue)
            && std::all_of(column.wide.begin(), column.wide.end(), isValue);
        return column;
    }
    std::vector<std::string> texts(const QString &stream)
    {
        const core::HugeArray<char> bytes = array<char>(stream);
        std::vector<std::string> values;
        std::size_t at = 0;
        while (good && at < bytes.size()) {
            quint32 size = 0;
            good = at + sizeof(size) <= bytes.size();
            if (!good)
                break;
            std::memcpy(&size, bytes.data() + at, sizeof(size));
            at += sizeof(size);
            good = at + size <= bytes.size();
            if (good)
                values.emplace_back(bytes.data() + at, size);
            at += size;
        }
        return values;
    }
};

QJsonObject aboutOf(const core::AccountTable &table)
{
    QJsonArray columns;
    for (const ColumnDef &column : columnsOf(table)) {
        columns.append(QJsonObject {{QStringLiteral("kind"), static_cast<int>(column.kind)}, {QStringLiteral("header"), column.header},
            {QStringLiteral("product"), QString(core::productKey(column.product))},
            {QStringLiteral("role"), QString(core::roleKey(column.role))}, {QStringLiteral("site"), column.site}});
    }
    QJsonArray aliases;
    for (const core::AccountAlias &alias : table.aliases())
        aliases.append(QJsonArray {static_cast<qint64>(alias.row), alias.isMail, QString::fromStdString(alias.text)});
    return {{QStringLiteral("format"), kFormat}, {QStringLiteral("byteOrder"), static_cast<qint64>(kByteOrder)},
        {QStringLiteral("rows"), static_cast<qint64>(table.rowCount())}, {QStringLiteral("columns"), columns},
        {QStringLiteral("aliases"), aliases}};
}

std::optional<QJsonObject> readAbout(StreamSource &source)
{
    const qint64 bytes = source.size(QStringLiteral("about"));
    if (bytes <= 4)
        return {};
    QByteArray about(bytes, Qt::Uninitialized);
    if (!source.get(QStringLiteral("about"), about.data(), static_cast<std::size_t>(bytes)))
        return {};
    quint32 order = 0;
    std::memcpy(&order, about.constData(), sizeof(order));
    const QJsonObject object = QJsonDocument::fromJson(about.mid(4)).object();
    if (order != kByteOrder || object.value(QStringLiteral("format")).toInt() != kFormat)
        return {};
    return object;
}

void readColumn(Reader &reader, core::AccountTableData &data, const QJsonObject &object, const QString &stream)
{
    const auto kind = static_cast<ColumnKind>(object.value(QStringLiteral("kind")).toInt());
    const QString header = object.value(QStringLiteral("header")).toString();
    const QString site = object.value(QStringLiteral("site")).toString();
    const core::Product product
        = core::productFromKey(object.value(QStringLiteral("product")).toString()).value_or(core::Product::Other);
    const core::AccessRole role
        = core::roleFromKey(object.value(QStringLiteral("role")).toString()).value_or(core::AccessRole::Unspecified);
    switch (kind) {
    case ColumnKind::Field:
        for (int i = 0; i < static_cast<int>(core::Field::Count); ++i) {
            if (core::fieldLabel(static_cast<core::Field>(i)) == header)
                data.fields[static_cast<std::size_t>(i)] = reader.codes(stream);
        }
        break;
    case ColumnKind::Product:
        data.products.push_back({header, product, role, site, reader.codes(stream)});
        break;
    case ColumnKind::Activity:
        data.activity.push_back({header, product, site, reader.ofRows<core::Day>(stream, true)});
        break;
    case ColumnKind::Extra:
        data.extra.push_back({header, reader.codes(stream)});
        break;
    case ColumnKind::LastActive:
        data.lastActive = reader.ofRows<core::Day>(stream, true);
        break;
    case ColumnKind::Added:
        data.added = reader.ofRows<core::Day>(stream, true);
        break;
    }
}

} // namespace

void writeStreams(const core::AccountTable &table, StreamSink &sink)
{
    Writer writer {sink};
    const core::AccountTableData &data = table.data();
    const QByteArray json = QJsonDocument(aboutOf(table)).toJson(QJsonDocument::Compact);
    QByteArray about(reinterpret_cast<const char *>(&kByteOrder), sizeof(kByteOrder));
    about += json;
    sink.put(QStringLiteral("about"), about.constData(), static_cast<std::size_t>(about.size()));
    writer.array(QStringLiteral("text"), data.text);
    writer.array(QStringLiteral("textOffset"), data.textOffset);
    writer.array(QStringLiteral("nameLength"), data.nameLength);
    writer.array(QStringLiteral("mailLength"), data.mailLength);
    writer.array(QStringLiteral("idLength"), data.idLength);
    writer.array(QStringLiteral("textBase"), data.textBase);
    writer.array(QStringLiteral("folded"), data.folded);
    writer.array(QStringLiteral("foldedOffset"), data.foldedOffset);
    writer.array(QStringLiteral("foldedLength"), data.foldedLength);
    writer.array(QStringLiteral("foldedBase"), data.foldedBase);
    int column = 0;
    const auto stream = [&column] { return QStringLiteral("column%1").arg(column++); };
    for (int i = 0; i < static_cast<int>(core::Field::Count); ++i) {
        if (table.has(static_cast<core::Field>(i)))
            writer.codes(stream(), table.column(static_cast<core::Field>(i)));
    }
    for (const core::ProductColumn &product : data.products)
        writer.codes(stream(), product.cells);
    for (const core::ActivityColumn &activity : data.activity)
        writer.array(stream(), activity.days);
    for (const core::ExtraColumn &extra : data.extra)
        writer.codes(stream(), extra.cells);
    if (!data.lastActive.isEmpty())
        writer.array(stream(), data.lastActive);
    if (!data.added.isEmpty())
        writer.array(stream(), data.added);
}

std::optional<core::AccountTable> readStreams(StreamSource &source)
{
    const auto about = readAbout(source);
    if (!about)
        return {};
    Reader reader {source, static_cast<core::Row>(about->value(QStringLiteral("rows")).toInteger())};
    core::AccountTableData data;
    data.rows = reader.rows;
    data.text = reader.array<char>(QStringLiteral("text"));
    data.textOffset = reader.ofRows<quint32>(QStringLiteral("textOffset"), true);
    data.nameLength = reader.ofRows<quint16>(QStringLiteral("nameLength"), true);
    data.mailLength = reader.ofRows<quint16>(QStringLiteral("mailLength"), true);
    data.idLength = reader.ofRows<quint16>(QStringLiteral("idLength"), true);
    data.textBase = reader.list<quint64>(QStringLiteral("textBase"));
    data.folded = reader.array<char>(QStringLiteral("folded"));
    data.foldedOffset = reader.ofRows<quint32>(QStringLiteral("foldedOffset"), true);
    data.foldedLength = reader.ofRows<quint16>(QStringLiteral("foldedLength"), true);
    data.foldedBase = reader.list<quint64>(QStringLiteral("foldedBase"));
    int column = 0;
    for (const QJsonValue &value : about->value(QStringLiteral("columns")).toArray())
        readColumn(reader, data, value.toObject(), QStringLiteral("column%1").arg(column++));
    for (const QJsonValue &value : about->value(QStringLiteral("aliases")).toArray()) {
        const QJsonArray alias = value.toArray();
        const std::string text = alias.at(2).toString().toStdString();
        const auto row = static_cast<core::Row>(alias.at(0).toInteger());
        reader.good = reader.good && row < data.rows;
        data.aliases.push_back({row, alias.at(1).toBool(), text, core::folded(text)});
    }
    core::sortAliases(data.aliases);
    if (!reader.good || data.textBase.size() < (std::size_t(data.rows) + 65535) / 65536 || data.foldedBase.size() < data.textBase.size())
        return {};
    return core::AccountTable(std::move(data));
}

} // namespace store
