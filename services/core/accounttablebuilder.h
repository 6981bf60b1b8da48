// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounttable.h"

#include <QHash>

namespace core {

/// Builds a table row by row: for kinds of files that fold several rows into one account, for joins, samples and
/// tests. The fast reader of one-row-per-account files fills AccountTableData itself.
class AccountTableBuilder final
{
public:
    /// Declares columns; each may be called before or between rows, earlier rows get empty cells.
    int addProduct(const QString &header, Product product, AccessRole role = AccessRole::Unspecified, const QString &site = {});
    int addActivity(const QString &header, Product product, const QString &site = {});
    int addExtra(const QString &header);
    void addField(Field field);
    void addLastActive();
    void addAdded();

    /// Appends an account; texts are UTF-8 and trimmed here.
    Row addRow(std::string_view name, std::string_view mail, std::string_view id);
    Row rowCount() const { return static_cast<Row>(m_rows.size()); }

    /// Values may be set for any row that exists; setting a field declares it.
    void set(Row row, Field field, std::string_view value);
    void setProduct(Row row, int column, std::string_view cell);
    void setActivity(Row row, int column, Day day);
    void setExtra(Row row, int column, std::string_view cell);
    void setLastActive(Row row, Day day);
    void setAdded(Row row, Day day);
    void setName(Row row, std::string_view name);
    void setMail(Row row, std::string_view mail);
    void setId(Row row, std::string_view id);
    void addAlias(AccountAlias alias) { m_aliases.push_back(std::move(alias)); }

    std::string_view name(Row row) const { return m_rows[row].name; }
    std::string_view mail(Row row) const { return m_rows[row].mail; }
    std::string_view id(Row row) const { return m_rows[row].id; }
    std::string_view value(Field field, Row row) const;
    std::string_view product(Row row, int column) const;
    Day lastActive(Row row) const;

    /// Ends the building; the builder is empty afterwards.
    AccountTable build();

private:
    struct Texts
    {
        std::string name, mail, id;
    };
    struct Codes
    {
        std::vector<quint32> codes;
        std::vector<std::string> values {std::string()};
        QHash<QByteArray, quint32> index;
        bool present = false;
        void set(Row row, std::string_view value);
        std::string_view get(Row row) const;
        CodeColumn take(Row rows);
    };
    struct Days
    {
        std::vector<Day> days;
        bool present = false;
        Day missing = kNoDay;
        void set(Row row, Day day);
        HugeArray<Day> take(Row rows);
    };
    struct ProductCells
    {
        QString header;
        Product product;
        AccessRole role;
        QString site;
        Codes cells;
    };
    struct ActivityDays
    {
        QString header;
        Product product;
        QString site;
        Days days;
    };
    struct ExtraCells
    {
        QString header;
        Codes cells;
    };

    std::vector<Texts> m_rows;
    std::array<Codes, static_cast<std::size_t>(Field::Count)> m_fields;
    std::vector<ProductCells> m_products;
    std::vector<ActivityDays> m_activity;
    std::vector<ExtraCells> m_extra;
    Days m_lastActive;
    Days m_added;
    std::vector<AccountAlias> m_aliases;
};

} // namespace core
