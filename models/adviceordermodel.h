// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment.h"
#include "models/settings.h"
#include "models/wording.h"

#include <QAbstractListModel>

namespace models {

/// The ways a recommendation looks at, in the organisation's order. Rows are moved by drag or by moveStep(); every move is a step of the settings.
class AdviceOrderModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { SummaryRole = Qt::UserRole, KeyRole };

    /// @p settings has to outlive the model.
    AdviceOrderModel(Settings *settings, Wording wording, QObject *parent = nullptr);

    void setAssessment(const core::AssessmentPtr &assessment);
    /// To be counted anew behind it: false where the rows are the same or don't exist.
    bool moveStep(int from, int to);
    void reset();
    bool isDefault() const { return m_order == core::kDefaultAdviceOrder; }
    const core::AdviceOrder &order() const { return m_order; }

    /// What the order leads to: an advice, how many accounts get it, and how many more or fewer than by the usual order.
    struct Consequence
    {
        QString advice;
        qint64 accounts = 0;
        qint64 difference = 0;
        QString text;           ///< "312"
        QString differenceText; ///< "+12"; empty where there is none
    };
    /// Of the accounts that are open, those advices that anyone gets by either order; empty without accounts.
    QList<Consequence> consequences() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

signals:
    void consequencesChanged();

private:
    void take(const core::Profile &profile);

    Settings *m_settings;
    Wording m_wording;
    core::AssessmentPtr m_assessment;
    core::AdviceOrder m_order;
};

} // namespace models
