// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rowcells.h"

#include "store/columns.h"

#include <algorithm>

namespace store {

namespace {

void appendQuoted(std::string &out, std::string_view text)
{
    static constexpr char kHex[] = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (byte < 0x20) {
            out += "\\u00";
            out += kHex[byte >> 4];
            out += kHex[byte & 15];
        } else {
            out += c;
        }
    }
    out += '"';
}

std::string_view bytesView(const std::vector<quint32> &key)
{
    return {reinterpret_cast<const char *>(key.data()), key.size() * sizeof(quint32)};
}

} // namespace

RowCells::RowCells(Database &database, const core::AccountTable &table, const std::vector<qint64> &ids)
    : m_database(database)
    , m_insert(database, QStringLiteral("INSERT INTO cells(hash, content) VALUES(?,?)"))
{
    std::size_t at = 0;
    const auto nextId = [&] { return at < ids.size() ? ids[at++] : 0; };
    const auto add = [&](const core::CodeColumn &cells) {
        const qint64 id = nextId();
        if (!cells.narrow.isEmpty() || !cells.wide.isEmpty())
            m_sources.push_back({id, &cells});
    };
    for (int i = 0; i < static_cast<int>(core::Field::Count); ++i) {
        if (table.has(static_cast<core::Field>(i)))
            add(table.column(static_cast<core::Field>(i)));
    }
    for (const core::ProductColumn &column : table.products())
        add(column.cells);
    for (const core::ActivityColumn &column : table.activity()) {
        const qint64 id = nextId();
        if (!column.days.isEmpty())
            m_days.push_back({id, &column.days});
    }
    for (const core::ExtraColumn &column : table.extra())
        add(column.cells);
    const auto byId = [](const auto &a, const auto &b) { return a.id < b.id; };
    std::sort(m_sources.begin(), m_sources.end(), byId);
    std::sort(m_days.begin(), m_days.end(), byId);
    m_key.resize(m_sources.size());
    loadKnown();
}

void RowCells::loadKnown()
{
    Statement read(m_database, QStringLiteral("SELECT id, hash FROM cells"));
    read.run();
    while (read.next())
        m_known.emplace(hashOf(read.blob(1)), read.number(0));
}

std::string RowCells::jsonOf(core::Row row) const
{
    std::string json("{");
    for (const Source &source : m_sources) {
        const std::string_view text = source.cells->value(row);
        if (text.empty())
            continue;
        if (json.size() > 1)
            json += ',';
        appendQuoted(json, std::to_string(source.id));
        json += ':';
        appendQuoted(json, text);
    }
    json += '}';
    return json;
}

qint64 RowCells::idOf(core::Row row)
{
    for (std::size_t i = 0; i < m_sources.size(); ++i)
        m_key[i] = m_sources[i].cells->code(row);
    const auto [ofCodes, isNewKey] = m_ofCodes.try_emplace(hash128(bytesView(m_key)), 0);
    if (!isNewKey)
        return ofCodes->second;
    const std::string json = jsonOf(row);
    const Hash128 hash = hash128(json);
    const auto [known, isNew] = m_known.try_emplace(hash, 0);
    if (isNew) {
        m_insert.run(bytesOf(hash), QString::fromUtf8(json.data(), static_cast<qsizetype>(json.size())));
        known->second = m_insert.lastId();
    }
    ofCodes->second = known->second;
    return ofCodes->second;
}

QString RowCells::seenOf(core::Row row) const
{
    QString json;
    for (const DaySource &source : m_days) {
        const core::Day day = (*source.days)[row];
        if (day == core::kNoDay)
            continue;
        json += QStringLiteral("%1\"%2\":%3").arg(json.isEmpty() ? QLatin1String("{") : QLatin1String(",")).arg(source.id).arg(day);
    }
    return json.isEmpty() ? json : QString(json + u'}');
}

} // namespace store
