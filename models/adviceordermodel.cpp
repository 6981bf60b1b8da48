// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/adviceordermodel.h"

#include "core/advicecounts.h"
#include "models/format.h"
#include "models/optionwords.h"

#include <QMimeData>

#include <algorithm>

namespace models {

namespace {

const QString kMime = QStringLiteral("application/x-leanseat-advice-step");

QString titleOf(core::AdviceStep step)
{
    switch (step) {
    case core::AdviceStep::Leavers:
        return AdviceOrderModel::tr("Leavers: deactivate or delete", "@item step of recommendations");
    case core::AdviceStep::WorkspaceCleanup:
        return AdviceOrderModel::tr("Trello only: leave its workspaces", "@item step of recommendations");
    case core::AdviceStep::AskToLeave:
        return AdviceOrderModel::tr("Another site only: ask to leave it", "@item step of recommendations");
    case core::AdviceStep::NonBillablePolicy:
        return optionTitle(core::Option::NonBillablePolicy);
    case core::AdviceStep::ScimReprovision:
        return optionTitle(core::Option::ScimReprovision);
    case core::AdviceStep::SupportRequest:
        return optionTitle(core::Option::SupportRequest);
    case core::AdviceStep::ExcludeFromClaim:
        return optionTitle(core::Option::ExcludeFromClaim);
    case core::AdviceStep::Count:
        break;
    }
    return {};
}

QString summaryOf(core::AdviceStep step)
{
    switch (step) {
    case core::AdviceStep::Leavers:
        return AdviceOrderModel::tr("Option 4, for people who have left. Synced accounts are switched off in the identity provider.", "@info");
    case core::AdviceStep::WorkspaceCleanup:
        return AdviceOrderModel::tr("Option 3, for accounts that only Trello makes billable. The person has to act.", "@info");
    case core::AdviceStep::AskToLeave:
        return AdviceOrderModel::tr("For accounts that only Bitbucket, a free plan, a sandbox or somebody else's site makes billable. The person has to act.", "@info");
    case core::AdviceStep::NonBillablePolicy:
        return AdviceOrderModel::tr("Option 2, for accounts that no identity provider syncs and that need no single sign-on on the portal.", "@info");
    case core::AdviceStep::ScimReprovision:
        return AdviceOrderModel::tr("Option 6, for accounts that an identity provider syncs by SCIM.", "@info");
    case core::AdviceStep::SupportRequest:
        return AdviceOrderModel::tr("Option 5, for synced accounts. Atlassian Support has to act.", "@info");
    case core::AdviceStep::ExcludeFromClaim:
        return AdviceOrderModel::tr("Option 1. It gives up control over the account.", "@info");
    case core::AdviceStep::Count:
        break;
    }
    return {};
}

} // namespace

AdviceOrderModel::AdviceOrderModel(Settings *settings, Wording wording, QObject *parent)
    : QAbstractListModel(parent)
    , m_settings(settings)
    , m_wording(std::move(wording))
    , m_order(settings->state().profile.adviceOrder)
{
    connect(settings, &Settings::profileChanged, this, &AdviceOrderModel::take);
}

void AdviceOrderModel::setAssessment(const core::AssessmentPtr &assessment)
{
    m_assessment = assessment;
    emit consequencesChanged();
}

bool AdviceOrderModel::moveStep(int from, int to)
{
    if (from == to || from < 0 || to < 0 || from >= rowCount() || to >= rowCount())
        return false;
    core::Profile profile = m_settings->state().profile;
    core::AdviceOrder &order = profile.adviceOrder;
    const core::AdviceStep moved = order[static_cast<std::size_t>(from)];
    if (from < to)
        std::rotate(order.begin() + from, order.begin() + from + 1, order.begin() + to + 1);
    else
        std::rotate(order.begin() + to, order.begin() + from, order.begin() + from + 1);
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    m_order = order;
    endMoveRows();
    emit dataChanged(index(0), index(rowCount() - 1));
    emit consequencesChanged();
    m_settings->setProfile(profile, tr("“%1” moved to place %2.", "@info what was done").arg(titleOf(moved)).arg(to + 1));
    return true;
}

void AdviceOrderModel::reset()
{
    core::Profile profile = m_settings->state().profile;
    profile.adviceOrder = core::kDefaultAdviceOrder;
    m_settings->setProfile(profile, tr("The usual order of recommendations is back.", "@info what was done"));
}

void AdviceOrderModel::take(const core::Profile &profile)
{
    if (profile.adviceOrder == m_order)
        return;
    beginResetModel();
    m_order = profile.adviceOrder;
    endResetModel();
    emit consequencesChanged();
}

QList<AdviceOrderModel::Consequence> AdviceOrderModel::consequences() const
{
    QList<Consequence> all;
    if (!m_assessment)
        return all;
    const core::AdviceCounts now = core::adviceCounts(*m_assessment, m_order);
    const core::AdviceCounts usual = core::adviceCounts(*m_assessment, core::kDefaultAdviceOrder);
    for (std::size_t i = 0; i < now.size(); ++i) {
        if (now[i] == 0 && usual[i] == 0)
            continue;
        const qint64 difference = now[i] - usual[i];
        all.append({adviceText(static_cast<core::Advice>(i)), now[i], difference, numberText(now[i], m_wording.locale),
            difference == 0 ? QString() : signedNumberText(difference, m_wording.locale)});
    }
    return all;
}

int AdviceOrderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

QVariant AdviceOrderModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const core::AdviceStep step = m_order[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1. %2", "@item place, step of recommendations").arg(index.row() + 1).arg(titleOf(step));
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
    case SummaryRole:
        return summaryOf(step);
    case KeyRole:
        return QString(core::adviceStepKey(step));
    default:
        return {};
    }
}

Qt::ItemFlags AdviceOrderModel::flags(const QModelIndex &index) const
{
    // Dropping goes between rows, never onto one.
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren : Qt::ItemIsDropEnabled;
}

QStringList AdviceOrderModel::mimeTypes() const
{
    return {kMime};
}

QMimeData *AdviceOrderModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(kMime, QByteArray::number(indexes.first().row()));
    return data;
}

bool AdviceOrderModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int, const QModelIndex &parent)
{
    if (action != Qt::MoveAction || parent.isValid() || !data->hasFormat(kMime))
        return false;
    const int from = data->data(kMime).toInt();
    const int before = row < 0 ? rowCount() : row;
    moveStep(from, before > from ? before - 1 : before);
    return false; // moved already: the view must not take the row away
}

} // namespace models
