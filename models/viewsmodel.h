// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/view.h"

#include <QAbstractListModel>

namespace models {

/// Saved views: the program's own, which can't be changed and leave the columns as they are, then the user's. Knows which
/// one was chosen last and whether the table still shows it.
class ViewsModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        BuiltInRole = Qt::UserRole, ///< bool
        SearchRole,                 ///< the view's search
    };

    explicit ViewsModel(QObject *parent = nullptr);

    /// The user's own; without a signal.
    void setViews(std::vector<core::View> views);
    [[nodiscard]] std::vector<core::View> views() const;
    [[nodiscard]] const core::View &view(int row) const { return m_views[static_cast<std::size_t>(row)]; }
    [[nodiscard]] bool isBuiltIn(int row) const { return row < m_builtIn; }

    /// What the table shows now.
    void setArrangement(const core::View &now);
    /// The view that was chosen or saved last; -1 for none.
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int row);
    /// Whether the table shows something else than the current view; false without one.
    [[nodiscard]] bool isChanged() const;
    /// For a button: "Views", "Trello only", "Trello only (changed)".
    [[nodiscard]] QString currentText() const;

    /// Why a view can't be called that, as a sentence; empty where it can. @p except: the row that is renamed.
    [[nodiscard]] QString nameProblem(const QString &name, int except = -1) const;
    /// What the table shows now under a new name, which becomes current. False where the name can't be.
    bool save(const QString &name);
    /// The user's own views only; others are left as they are.
    bool update(int row);
    bool rename(int row, const QString &name);
    bool remove(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

signals:
    /// The user's own, after a change by hand.
    void viewsChanged(const std::vector<core::View> &views);
    /// Which one is current, its name, or whether it is changed.
    void currentChanged();

private:
    bool isOwn(int row) const { return row >= m_builtIn && row < rowCount(); }

    int m_builtIn = 0;
    std::vector<core::View> m_views;
    core::View m_now;
    int m_current = -1;
};

} // namespace models
