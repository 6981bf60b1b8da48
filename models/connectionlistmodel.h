// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection.h"
#include "models/wording.h"

#include <QAbstractTableModel>

#include <map>

namespace models {

/// Connections of the workspace and how their keys are.
class ConnectionListModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column : quint8 { Name, Kind, Address, Id, Key, Count };
    enum Role { RawRole = Qt::UserRole };
    /// How a connection's secrets are: the worst of them.
    enum class KeyState : quint8 {
        NotAsked,   ///< not looked for yet
        InKeychain,
        ForSession,
        Missing,    ///< certainly none
        NotShown,   ///< none, or the keychain is locked
        NoKeychain,
        Refused,
        Count
    };

    ConnectionListModel(Wording wording, core::Day today, QObject *parent = nullptr);

    /// What is known of keys stays where name and address stay.
    void setConnections(const core::Connections &connections);
    const core::Connections &connections() const { return m_connections; }
    /// Null where there is none.
    const core::Connection *at(int row) const;
    int rowOf(const QString &id) const;

    /// What the store of secrets answered about one secret.
    void setKey(const QString &connection, core::SecretKind kind, const core::Result<core::SecretPlace> &place);
    KeyState keyState(int row) const;
    core::KeyExpiry expiry(int row) const;
    /// "in the keychain, ends in 12 days"
    QString keyText(int row) const;
    /// What needs a hand: keys that have ended, that are missing or can't be had, that end soon. Whole sentences, the worst first.
    QStringList warnings() const;
    /// Of warnings(), the first that may be gone when the keychain is asked again; -1 = none.
    int firstToAskAgain() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    /// Connections or their keys.
    void changed();

private:
    QString cell(int row, Column column) const;
    QString expiryWarning(int row) const;
    QString placeWarning(int row) const;

    Wording m_wording;
    core::Day m_today;
    core::Connections m_connections;
    std::map<std::pair<QString, core::SecretKind>, KeyState> m_keys;
};

} // namespace models
