// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings.h"
#include "models/wording.h"

#include <QAbstractTableModel>

namespace models {

/// The protected list: who, what kind, why, since when; those that match a search. Changes go through the settings, where they can be undone.
class ProtectedModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column : quint8 { Entry, Kind, Reason, Added, Count }; ///< Reason can be edited
    enum Role { RawRole = Qt::UserRole };

    /// @p settings has to outlive the model.
    ProtectedModel(Settings *settings, Wording wording, core::Day today, QObject *parent = nullptr);

    /// What is wrong, as a sentence; empty where the entry was added.
    [[nodiscard]] QString add(const QString &text, const QString &reason);
    /// What came of a list: "12 added, 3 were there already, 2 lines …". Names the first lines that could not be read.
    QString import(const QString &text);
    /// By rows of the model.
    void remove(const QList<int> &rows);
    void setSearch(const QString &text);
    QString search() const { return m_search; }
    qsizetype total() const { return static_cast<qsizetype>(m_entries->size()); }
    /// "3 of 14 entries"
    QString countText() const;
    /// Comma-separated, with a header; what import() reads.
    QString csv() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void take(const core::ProtectedEntriesPtr &entries);
    void filter();
    const core::ProtectedEntry &at(int row) const { return (*m_entries)[m_shown[static_cast<std::size_t>(row)]]; }

    Settings *m_settings;
    Wording m_wording;
    core::Day m_today;
    core::ProtectedEntriesPtr m_entries;
    std::vector<std::size_t> m_shown; ///< a row → its entry
    QString m_search;
};

} // namespace models
