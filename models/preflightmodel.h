// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/table.h"
#include "core/preflight.h"
#include "models/tone.h"
#include "models/wording.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <vector>

namespace models {

/// One account of the matrix.
struct PreflightRow
{
    QString account; ///< as people know it
    QString id; ///< Atlassian's
    std::optional<core::Preflight> answer {};
    std::optional<core::Error> failure {}; ///< why it could not be asked
};

/// Accounts by options: what Atlassian lets be done. Sorted by a click on a column.
class PreflightModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column : quint8 { Account, Manager, Option1, Option2, Option3, Option4, Option5, Option6, Asked, Count };
    enum Role {
        RawRole = Qt::UserRole, ///< QDateTime of Asked; else the key: `scim`, `blocked` …
        ToneRole, ///< models::Tone
        IdRole, ///< Atlassian's id
    };

    explicit PreflightModel(Wording wording, QObject *parent = nullptr);

    /// Ages are counted from @p now.
    void setRows(std::vector<PreflightRow> rows, const QDateTime &now);
    /// "312 accounts: 300 answered, 12 could not be asked"
    [[nodiscard]] QString sentence() const;
    /// "Option 2: 180 eligible, 120 blocked", of those that depend on the answers.
    [[nodiscard]] QStringList totals() const;
    /// As they stand now, to be written to a file.
    [[nodiscard]] std::shared_ptr<const core::Table> table() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// @p column -1: as they were given.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    QString text(const PreflightRow &row, Column column) const;
    QString raw(const PreflightRow &row, Column column) const;
    QString help(const PreflightRow &row, Column column) const;
    static Tone tone(const PreflightRow &row, Column column);

    Wording m_wording;
    QDateTime m_now;
    std::vector<PreflightRow> m_rows;
    std::vector<int> m_order;
};

} // namespace models
