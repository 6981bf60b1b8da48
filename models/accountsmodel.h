// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/arrange.h"
#include "core/view.h"
#include "models/accountcells.h"

#include <QAbstractTableModel>
#include <QThreadPool>

#include <optional>
#include <stop_token>

class QTimer;

namespace models {

/// A column of the model in the order of its rows.
struct ColumnSort
{
    int column = -1;
    Qt::SortOrder order = Qt::AscendingOrder;

    friend bool operator==(const ColumnSort &, const ColumnSort &) = default;
};

/// Accounts as a table: an assessment plus an order of rows. Searching and sorting run on a pool; the order that is shown
/// stays until the new one is there, an older request is stopped and its answer dropped. Columns are every core::AccountColumn by its
/// number, then the columns of the file as written (products, last-active dates, unknown columns).
/// Rows beyond those that were ever shown are inserted kRowsAtOnce a turn of the event loop: views make room for each of
/// them, and for a million at once that holds the window.
class AccountsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        RawRole = Qt::UserRole, ///< core::rawValue; text for columns of the file
        ToneRole,               ///< models::Tone
        AccountRowRole,         ///< core::Row as uint
    };
    /// Why there are no rows.
    enum class Emptiness : quint8 { NotEmpty, NoData, NoAccounts, NothingMatches };

    static constexpr int kRowsAtOnce = 100'000;

    /// @p parallel has to outlive the model.
    explicit AccountsModel(core::Parallel parallel, Wording wording, QObject *parent = nullptr);
    ~AccountsModel() override;

    /// The new assessment is shown when its order is there; until then the old one is.
    void setAssessment(const core::AssessmentPtr &assessment);
    void setRanks(const core::RanksPtr &ranks);
    /// Parses at once. Errors go to queryFailed and leave everything as it is.
    void setQuery(const QString &text);
    void setWording(const Wording &wording);
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// By several columns, the main one first; none: as the file has it. Columns that aren't there and repeated ones
    /// are left out.
    void setSorting(const std::vector<ColumnSort> &sorting);
    /// The same by the columns' stable names, those of a view.
    void setSorting(const std::vector<core::ViewSort> &sorting);

    [[nodiscard]] const core::AssessmentPtr &assessment() const { return m_assessment; } ///< that is shown
    [[nodiscard]] const Wording &wording() const { return m_wording; }
    [[nodiscard]] const core::RowOrderPtr &order() const { return m_order; }
    [[nodiscard]] core::Arrangement arrangement() const;  ///< that was asked for last, without columns of the file
    [[nodiscard]] QString queryText() const { return m_query.text; }
    [[nodiscard]] const std::vector<ColumnSort> &sorting() const { return m_sorting; }
    [[nodiscard]] std::vector<core::ViewSort> sortKeys() const;
    [[nodiscard]] int sortColumn() const { return m_sorting.empty() ? -1 : m_sorting.front().column; } ///< the main one
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sorting.empty() ? Qt::AscendingOrder : m_sorting.front().order; }
    [[nodiscard]] bool isArranging() const { return m_running != 0; }
    /// Whether rows of the order are still to be inserted.
    [[nodiscard]] bool isGrowing() const { return m_order && m_rows < static_cast<int>(m_order->size()); }
    [[nodiscard]] Emptiness emptiness() const;
    /// Words for it: what is empty and what to do.
    [[nodiscard]] QString emptyText() const;
    /// "11 of 10,000"
    [[nodiscard]] QString countText() const;

    /// Account behind a shown row; kNoRow outside.
    [[nodiscard]] core::Row accountRow(int row) const;
    /// Shown rows of accounts, ascending; accounts that are not shown (yet) are left out. One pass over the order.
    [[nodiscard]] std::vector<int> shownRows(const std::vector<core::Row> &accounts) const;

    /// First column behind the fixed ones.
    static constexpr int kFirstFileColumn = static_cast<int>(core::AccountColumn::Count);
    [[nodiscard]] std::optional<core::AccountColumn> accountColumn(int column) const;
    /// A stable name of a column, for remembering: core::columnKey, or "column:<header>".
    [[nodiscard]] QString columnKey(int column) const;
    [[nodiscard]] bool isShownAtFirst(int column) const;
    [[nodiscard]] bool hasData(int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void sortingChanged();
    void queryFailed(const core::Error &error);
    void arrangeStarted();
    /// Behind the reset that shows the new order; without a reset where the order is the same as before.
    void arranged(qint64 visible, qint64 total, qint64 nanoseconds);

private:
    struct Answer;

    void request();
    void publish(Answer &&answer);
    void measureColumns();
    void keepSorting(const core::AccountTable *from, const core::AccountTable &to);
    void publishSorting();
    QString sortText(int column) const;
    void grow();

    core::Parallel m_parallel;
    Wording m_wording;
    core::AssessmentPtr m_assessment; ///< shown
    core::RowOrderPtr m_order;        ///< shown; never null where m_assessment isn't
    int m_rows = 0;                   ///< of m_order that are in the model
    int m_mostRows = 0;               ///< that ever were: views keep their room
    QTimer *m_grow;
    std::optional<AccountCells> m_cells;
    int m_fileColumns = 0;            ///< of m_assessment
    bool m_hasLastActive = true;      ///< any account tells a day; so m_hasAdded
    bool m_hasAdded = true;
    core::AssessmentPtr m_wanted;     ///< asked for
    core::RanksPtr m_ranks;
    core::Query m_query;
    std::vector<ColumnSort> m_sorting;
    quint64 m_number = 0;             ///< of the last request
    quint64 m_running = 0;            ///< 0 = none
    std::stop_source m_stop;
    QThreadPool m_pool;
};

} // namespace models
