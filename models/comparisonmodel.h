// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/comparisondocument.h"

#include <QAbstractTableModel>
#include <QThreadPool>

#include <stop_token>

class QTimer;

namespace models {

/// The accounts that came, left or changed, as a table: a comparison plus an order of its changes. Filtering and sorting
/// run on a pool; what is shown stays until the new order is there, an older request is stopped and its answer dropped.
/// Words are made for asked cells only; rows are inserted kRowsAtOnce a turn of the event loop, as views need it.
class ComparisonModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column : quint8 { Account, Name, What, Before, After, Why, Cost, Count };
    enum Role {
        RawRole = Qt::UserRole, ///< key of what happened or of the cause, minor units of a year's cost, else the text
        ToneRole,               ///< models::Tone
        NewerRowRole,           ///< core::Row of the newer assessment as uint; core::kNoRow of those that left
        OlderRowRole,
    };

    static constexpr int kRowsAtOnce = 100'000;

    explicit ComparisonModel(Wording wording, QObject *parent = nullptr);
    ~ComparisonModel() override;

    /// Empty: nothing to show. The filter is taken back.
    void setComparison(const ComparedSnapshots &compared);
    void setFilter(const ChangeFilter &filter);
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    [[nodiscard]] const ComparedSnapshots &compared() const { return m_compared; } ///< that is shown
    [[nodiscard]] const ChangeFilter &filter() const { return m_filter; }          ///< that was asked for last
    [[nodiscard]] bool isArranging() const { return m_running != 0; }
    /// "12 of 340 changes"
    [[nodiscard]] QString countText() const;
    /// The change behind a shown row; null outside.
    [[nodiscard]] const core::AccountChange *change(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void filterChanged();
    /// Behind the reset that shows the new order.
    void arranged(qint64 visible);

private:
    using Order = std::vector<quint32>;
    struct Answer;

    void request();
    void publish(Answer &&answer);
    void grow();
    QString text(Column column, const core::AccountChange &change) const;
    QString besides(bool after, const core::AccountChange &change) const;
    QString why(const core::AccountChange &change) const;
    QString toolTip(Column column, const core::AccountChange &change) const;
    Tone tone(Column column, const core::AccountChange &change) const;
    QVariant raw(Column column, const core::AccountChange &change) const;
    const std::vector<core::FieldChange> &fieldsOf(const core::AccountChange &change) const;

    Wording m_wording;
    ComparedSnapshots m_compared; ///< shown
    ComparedSnapshots m_wanted;   ///< asked for
    std::shared_ptr<const Order> m_order;
    int m_rows = 0;               ///< of m_order that are in the model
    QTimer *m_grow;
    ChangeFilter m_filter;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    quint64 m_number = 0;
    quint64 m_running = 0;
    std::stop_source m_stop;
    mutable const core::AccountChange *m_lastChange = nullptr; ///< whose fields were asked for last: cells of a row come one behind the other
    mutable std::vector<core::FieldChange> m_lastFields;
    QThreadPool m_pool;
};

} // namespace models
