// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment.h"
#include "models/wording.h"

#include <QAbstractTableModel>

namespace models {

/// The sites met, with their counts, and whether each is the organisation's own; editable.
class SitesModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column : quint8 { Site, Accounts, Accesses, Source, Count }; ///< Site is checkable: own or not
    enum Role { RawRole = Qt::UserRole };

    explicit SitesModel(Wording wording, QObject *parent = nullptr);
    void setSites(std::vector<core::OwnSite> all, const std::vector<core::OwnSite> &own);
    /// Adds a site that no account of the file uses, as own. False where it is no host or there already.
    bool add(const QString &text);
    [[nodiscard]] QStringList ownSites() const;
    /// Whether the user changed anything; else the proposal stays a proposal.
    [[nodiscard]] bool isEdited() const { return m_edited; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void ownSitesChanged();

private:
    struct Entry
    {
        core::OwnSite site;
        bool own = false;
        bool met = true;
    };
    Wording m_wording;
    std::vector<Entry> m_entries;
    bool m_edited = false;
};

} // namespace models
