// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/viewsmodel.h"

#include <algorithm>

namespace models {

namespace {

core::View searched(const QString &name, const char *search)
{
    core::View view;
    view.name = name;
    view.search = QString::fromLatin1(search);
    return view;
}

bool isSameName(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

ViewsModel::ViewsModel(QObject *parent)
    : QAbstractListModel(parent)
{
    m_views = {searched(tr("All accounts", "@item view"), ""),
        searched(tr("Could go", "@item view: accounts"), "intent:accidental -is:protected -recommended:none"),
        searched(tr("Trello only", "@item view: accounts"), "reason:trello-only"),
        searched(tr("Leavers", "@item view: accounts"), "is:leaver"),
        searched(tr("Unknown", "@item view: accounts"), "verdict:unknown"),
        searched(tr("Atlassian's flag differs", "@item view: accounts"), "is:discrepancy"),
        searched(tr("Not seen for 90 days, billable", "@item view: accounts"), "verdict:billable last:>90d,never")};
    m_builtIn = static_cast<int>(m_views.size());
}

void ViewsModel::setViews(std::vector<core::View> views)
{
    const core::View chosen = m_current >= 0 ? view(m_current) : core::View();
    beginResetModel();
    m_views.resize(static_cast<std::size_t>(m_builtIn));
    for (core::View &own : views) {
        if (nameProblem(own.name).isEmpty())
            m_views.push_back(std::move(own));
    }
    if (m_current >= m_builtIn) {
        const auto same = std::find_if(m_views.begin(), m_views.end(), [&chosen](const core::View &own) { return own.name == chosen.name; });
        m_current = same == m_views.end() ? -1 : static_cast<int>(same - m_views.begin());
    }
    endResetModel();
    emit currentChanged();
}

std::vector<core::View> ViewsModel::views() const
{
    return {m_views.begin() + m_builtIn, m_views.end()};
}

void ViewsModel::setArrangement(const core::View &now)
{
    const bool wasChanged = isChanged();
    m_now = now;
    if (isChanged() != wasChanged)
        emit currentChanged();
}

void ViewsModel::setCurrent(int row)
{
    m_current = row >= 0 && row < rowCount() ? row : -1;
    emit currentChanged();
}

bool ViewsModel::isChanged() const
{
    return m_current >= 0 && !core::showTheSame(view(m_current), m_now);
}

QString ViewsModel::currentText() const
{
    if (m_current < 0)
        return tr("Views", "@action:button");
    return isChanged() ? tr("%1 (changed)", "@action:button name of a view").arg(view(m_current).name) : view(m_current).name;
}

QString ViewsModel::nameProblem(const QString &name, int except) const
{
    const QString wanted = name.trimmed();
    if (wanted.isEmpty())
        return tr("Give the view a name.", "@info");
    if (wanted.size() > core::kLongestViewName)
        return tr("The name is too long: at most %1 characters.", "@info").arg(core::kLongestViewName);
    for (int row = 0; row < rowCount(); ++row) {
        if (row != except && isSameName(view(row).name, wanted))
            return tr("There is a view “%1” already.", "@info").arg(view(row).name);
    }
    return {};
}

bool ViewsModel::save(const QString &name)
{
    if (!nameProblem(name).isEmpty())
        return false;
    core::View own = m_now;
    own.name = name.trimmed();
    beginInsertRows({}, rowCount(), rowCount());
    m_views.push_back(std::move(own));
    endInsertRows();
    setCurrent(rowCount() - 1);
    emit viewsChanged(views());
    return true;
}

bool ViewsModel::update(int row)
{
    if (!isOwn(row))
        return false;
    core::View own = m_now;
    own.name = view(row).name;
    m_views[static_cast<std::size_t>(row)] = std::move(own);
    emit dataChanged(index(row), index(row));
    setCurrent(row);
    emit viewsChanged(views());
    return true;
}

bool ViewsModel::rename(int row, const QString &name)
{
    if (!isOwn(row) || !nameProblem(name, row).isEmpty())
        return false;
    m_views[static_cast<std::size_t>(row)].name = name.trimmed();
    emit dataChanged(index(row), index(row));
    emit currentChanged();
    emit viewsChanged(views());
    return true;
}

bool ViewsModel::remove(int row)
{
    if (!isOwn(row))
        return false;
    beginRemoveRows({}, row, row);
    m_views.erase(m_views.begin() + row);
    if (m_current == row)
        m_current = -1;
    else if (m_current > row)
        --m_current;
    endRemoveRows();
    emit currentChanged();
    emit viewsChanged(views());
    return true;
}

int ViewsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_views.size());
}

QVariant ViewsModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    switch (role) {
    case Qt::DisplayRole:
        return view(index.row()).name;
    case BuiltInRole:
        return isBuiltIn(index.row());
    case SearchRole:
        return view(index.row()).search;
    }
    return {};
}

} // namespace models
