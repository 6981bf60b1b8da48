// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/groups.h"
#include "models/selectionsummary.h"

#include <QAbstractTableModel>

#include <stop_token>

namespace models {

/// What accounts come to by the values of a column: a row a group, most that could go first. Added up on a pool; the
/// older groups stay until then. At most kMost groups are rows; restText() tells of the others.
class GroupTotals final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column : quint8 { Value, Accounts, Billable, CouldGo, Saves, Count };
    static constexpr std::size_t kMost = 500;

    /// @p parallel has to outlive the model.
    GroupTotals(core::Parallel parallel, Wording wording, QObject *parent = nullptr);
    ~GroupTotals() override;

    /// The columns that are offered to group by, in this order; data of them may be missing.
    [[nodiscard]] static const std::vector<core::AccountColumn> &groupings();

    /// Rows of @p order in @p ranges, which lie within it and do not overlap; @p selected: they are the selected ones.
    /// Nothing is added up until it is wanted.
    void setRows(const core::AssessmentPtr &assessment, const core::RowOrderPtr &order, const RowRanges &ranges, bool selected = false);
    void setBy(core::AccountColumn by);
    [[nodiscard]] core::AccountColumn by() const { return m_by; }
    /// Whether somebody looks at it.
    void setWanted(bool wanted);
    /// Whether somebody ever did.
    [[nodiscard]] bool wasUsed() const { return m_wasUsed; }
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

    /// What the row's accounts are found by; empty where the search language can't say it.
    [[nodiscard]] QString term(int row) const;
    /// "500 accounts · 400 billable · 300 could go · saves $9,500 a year", of all that are added up; "500 selected …".
    [[nodiscard]] QString wholeText() const;
    /// "12,345 more values"; that an account counts in several rows; empty.
    [[nodiscard]] QString restText() const;
    [[nodiscard]] const core::Groups &groups() const { return m_groups; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void changed();

private:
    void request();
    void publish(const core::AssessmentPtr &assessment, core::Groups &&groups);

    core::Parallel m_parallel;
    Wording m_wording;
    core::AccountColumn m_by = core::AccountColumn::Why;
    core::AssessmentPtr m_assessment; ///< asked for
    core::RowOrderPtr m_order;
    RowRanges m_ranges;
    core::AssessmentPtr m_shownOf;
    core::Groups m_groups; ///< shown
    int m_rows = 0;
    bool m_isSelected = false;
    bool m_isWanted = false;
    bool m_wasUsed = false;
    bool m_isStale = false;
    bool m_isBusy = false;
    quint64 m_number = 0;
    std::stop_source m_stop;
    QThreadPool m_pool;
};

} // namespace models
