// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounttablebuilder.h"

#include "core/fold.h"

#include <algorithm>
#include <cstring>

namespace core {

namespace {

constexpr std::size_t kPadding = 64;
constexpr std::size_t kLongest = 65535;

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kBlank(" \t\r\n\v\f", 6);
    const std::size_t begin = text.find_first_not_of(kBlank);
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(kBlank) - begin + 1).substr(0, kLongest);
}

} // namespace

void AccountTableBuilder::Codes::set(Row row, std::string_view value)
{
    present = true;
    if (codes.size() <= row)
        codes.resize(row + 1, 0);
    value = trimmed(value);
    if (value.empty()) {
        codes[row] = 0;
        return;
    }
    const QByteArray key(value.data(), static_cast<qsizetype>(value.size()));
    auto it = index.constFind(key);
    if (it == index.constEnd()) {
        it = index.insert(key, static_cast<quint32>(values.size()));
        values.emplace_back(value);
    }
    codes[row] = *it;
}

std::string_view AccountTableBuilder::Codes::get(Row row) const
{
    return row < codes.size() ? std::string_view(values[codes[row]]) : std::string_view();
}

CodeColumn AccountTableBuilder::Codes::take(Row rows)
{
    CodeColumn column;
    column.present = present;
    if (!present)
        return column;
    codes.resize(rows, 0);
    if (values.size() > 65535) {
        column.wide = HugeArray<quint32>(rows);
        std::copy(codes.begin(), codes.end(), column.wide.begin());
    } else {
        column.narrow = HugeArray<quint16>(rows);
        std::transform(codes.begin(), codes.end(), column.narrow.begin(), [](quint32 c) { return static_cast<quint16>(c); });
    }
    column.values = std::move(values);
    return column;
}

void AccountTableBuilder::Days::set(Row row, Day day)
{
    present = true;
    if (days.size() <= row)
        days.resize(row + 1, missing);
    days[row] = day;
}

HugeArray<Day> AccountTableBuilder::Days::take(Row rows)
{
    if (!present)
        return {};
    days.resize(rows, missing);
    HugeArray<Day> out(rows);
    std::copy(days.begin(), days.end(), out.begin());
    return out;
}

int AccountTableBuilder::addProduct(const QString &header, Product product, AccessRole role, const QString &site)
{
    m_products.push_back({header, product, role, site, {}});
    m_products.back().cells.present = true;
    return static_cast<int>(m_products.size()) - 1;
}

int AccountTableBuilder::addActivity(const QString &header, Product product, const QString &site)
{
    m_activity.push_back({header, product, site, {}});
    m_activity.back().days.present = true;
    return static_cast<int>(m_activity.size()) - 1;
}

int AccountTableBuilder::addExtra(const QString &header)
{
    m_extra.push_back({header, {}});
    m_extra.back().cells.present = true;
    return static_cast<int>(m_extra.size()) - 1;
}

void AccountTableBuilder::addField(Field field)
{
    m_fields[static_cast<std::size_t>(field)].present = true;
}

void AccountTableBuilder::addLastActive()
{
    m_lastActive.present = true;
}

void AccountTableBuilder::addAdded()
{
    m_added.present = true;
}

Row AccountTableBuilder::addRow(std::string_view name, std::string_view mail, std::string_view id)
{
    m_rows.push_back({std::string(trimmed(name)), std::string(trimmed(mail)), std::string(trimmed(id))});
    return static_cast<Row>(m_rows.size() - 1);
}

void AccountTableBuilder::set(Row row, Field field, std::string_view value)
{
    m_fields[static_cast<std::size_t>(field)].set(row, value);
}

void AccountTableBuilder::setProduct(Row row, int column, std::string_view cell)
{
    m_products[static_cast<std::size_t>(column)].cells.set(row, cell);
}

void AccountTableBuilder::setActivity(Row row, int column, Day day)
{
    m_activity[static_cast<std::size_t>(column)].days.set(row, day);
}

void AccountTableBuilder::setExtra(Row row, int column, std::string_view cell)
{
    m_extra[static_cast<std::size_t>(column)].cells.set(row, cell);
}

void AccountTableBuilder::setLastActive(Row row, Day day)
{
    m_lastActive.set(row, day);
}

void AccountTableBuilder::setAdded(Row row, Day day)
{
    m_added.set(row, day);
}

void AccountTableBuilder::setName(Row row, std::string_view name)
{
    m_rows[row].name = trimmed(name);
}

void AccountTableBuilder::setMail(Row row, std::string_view mail)
{
    m_rows[row].mail = trimmed(mail);
}

void AccountTableBuilder::setId(Row row, std::string_view id)
{
    m_rows[row].id = trimmed(id);
}

std::string_view AccountTableBuilder::value(Field field, Row row) const
{
    return m_fields[static_cast<std::size_t>(field)].get(row);
}

std::string_view AccountTableBuilder::product(Row row, int column) const
{
    return m_products[static_cast<std::size_t>(column)].cells.get(row);
}

Day AccountTableBuilder::lastActive(Row row) const
{
    return row < m_lastActive.days.size() ? m_lastActive.days[row] : kNoDay;
}

AccountTable AccountTableBuilder::build()
{
    AccountTableData data;
    const Row rows = rowCount();
    data.rows = rows;
    std::size_t bytes = 0;
    for (const Texts &texts : m_rows)
        bytes += texts.name.size() + texts.mail.size() + texts.id.size();
    data.text = HugeArray<char>(bytes + kPadding);
    data.folded = HugeArray<char>(3 * bytes + 3 * std::size_t(rows) + kPadding);
    data.textOffset = HugeArray<quint32>(rows);
    data.foldedOffset = HugeArray<quint32>(rows);
    data.nameLength = HugeArray<quint16>(rows);
    data.mailLength = HugeArray<quint16>(rows);
    data.idLength = HugeArray<quint16>(rows);
    data.foldedLength = HugeArray<quint16>(rows);

    char *text = data.text.data();
    char *fold = data.folded.data();
    for (Row row = 0; row < rows; ++row) {
        if ((row & 65535) == 0) {
            data.textBase.push_back(static_cast<quint64>(text - data.text.data()));
            data.foldedBase.push_back(static_cast<quint64>(fold - data.folded.data()));
        }
        data.textOffset[row] = static_cast<quint32>(static_cast<quint64>(text - data.text.data()) - data.textBase.back());
        data.foldedOffset[row] = static_cast<quint32>(static_cast<quint64>(fold - data.folded.data()) - data.foldedBase.back());
        const char *foldBegin = fold;
        const Texts &texts = m_rows[row];
        data.nameLength[row] = static_cast<quint16>(texts.name.size());
        data.mailLength[row] = static_cast<quint16>(texts.mail.size());
        data.idLength[row] = static_cast<quint16>(texts.id.size());
        for (const std::string *part : {&texts.name, &texts.mail, &texts.id}) {
            std::memcpy(text, part->data(), part->size());
            text += part->size();
            const std::string foldedPart = folded(*part);
            const auto used = static_cast<std::size_t>(fold - foldBegin);
            const std::size_t size = std::min(foldedPart.size(), kLongest - 3 - std::min(used, kLongest - 3));
            std::memcpy(fold, foldedPart.data(), size);
            fold += size;
            *fold++ = '\0';
        }
        data.foldedLength[row] = static_cast<quint16>(fold - foldBegin);
    }
    data.lastActive = m_lastActive.take(rows);
    data.added = m_added.take(rows);
    for (std::size_t i = 0; i < m_fields.size(); ++i)
        data.fields[i] = m_fields[i].take(rows);
    for (ProductCells &product : m_products)
        data.products.push_back({product.header, product.product, product.role, product.site, product.cells.take(rows)});
    for (ActivityDays &activity : m_activity)
        data.activity.push_back({activity.header, activity.product, activity.site, activity.days.take(rows)});
    for (ExtraCells &extra : m_extra)
        data.extra.push_back({extra.header, extra.cells.take(rows)});
    sortAliases(m_aliases);
    data.aliases = std::move(m_aliases);
    *this = AccountTableBuilder();
    return AccountTable(std::move(data));
}

} // namespace core
