// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connectionlistmodel.h"

#include "models/connectionwords.h"
#include "models/format.h"
#include "models/tr.h"

#include <algorithm>

namespace models {

namespace {

using KeyState = ConnectionListModel::KeyState;

KeyState stateOf(const core::Result<core::SecretPlace> &place)
{
    if (place)
        return *place == core::SecretPlace::Keychain ? KeyState::InKeychain : KeyState::ForSession;
    switch (place.error().code) {
    case core::ErrorCode::KeyNotFound:
        return KeyState::Missing;
    case core::ErrorCode::KeyNotFoundOrLocked:
        return KeyState::NotShown;
    case core::ErrorCode::KeychainRefused:
        return KeyState::Refused;
    default:
        return KeyState::NoKeychain;
    }
}

QString stateText(KeyState state)
{
    switch (state) {
    case KeyState::NotAsked:
        return ConnectionListModel::tr("not looked for yet", "@item state of a key");
    case KeyState::InKeychain:
        return ConnectionListModel::tr("in the keychain", "@item state of a key");
    case KeyState::ForSession:
        return ConnectionListModel::tr("for this session", "@item state of a key");
    case KeyState::Missing:
        return ConnectionListModel::tr("missing", "@item state of a key");
    case KeyState::NotShown:
        return ConnectionListModel::tr("missing, or keychain locked", "@item state of a key");
    case KeyState::NoKeychain:
        return ConnectionListModel::tr("missing, no keychain", "@item state of a key");
    case KeyState::Refused:
        return ConnectionListModel::tr("keychain refused", "@item state of a key");
    case KeyState::Count:
        break;
    }
    return {};
}

} // namespace

ConnectionListModel::ConnectionListModel(Wording wording, core::Day today, QObject *parent)
    : QAbstractTableModel(parent)
    , m_wording(std::move(wording))
    , m_today(today)
{
}

void ConnectionListModel::setConnections(const core::Connections &connections)
{
    beginResetModel();
    std::erase_if(m_keys, [&](const auto &known) {
        const int row = rowOf(known.first.first);
        const auto kept = std::find_if(connections.begin(), connections.end(), [&](const core::Connection &one) { return one.id == known.first.first; });
        return row < 0 || kept == connections.end() || core::baseOf(*kept) != core::baseOf(m_connections[static_cast<std::size_t>(row)]);
    });
    m_connections = connections;
    endResetModel();
    emit changed();
}

const core::Connection *ConnectionListModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_connections[static_cast<std::size_t>(row)] : nullptr;
}

int ConnectionListModel::rowOf(const QString &id) const
{
    const auto found = std::find_if(m_connections.begin(), m_connections.end(), [&id](const core::Connection &one) { return one.id == id; });
    return found == m_connections.end() ? -1 : static_cast<int>(found - m_connections.begin());
}

void ConnectionListModel::setKey(const QString &connection, core::SecretKind kind, const core::Result<core::SecretPlace> &place)
{
    const int row = rowOf(connection);
    if (row < 0)
        return;
    m_keys[{connection, kind}] = stateOf(place);
    emit dataChanged(index(row, static_cast<int>(Column::Key)), index(row, static_cast<int>(Column::Key)));
    emit changed();
}

KeyState ConnectionListModel::keyState(int row) const
{
    const core::Connection *connection = at(row);
    if (!connection)
        return KeyState::NotAsked;
    KeyState worst = KeyState::InKeychain;
    for (const core::SecretKind kind : core::secretsOf(connection->kind)) {
        const auto known = m_keys.find({connection->id, kind});
        const KeyState state = known == m_keys.end() ? KeyState::NotAsked : known->second;
        if (state == KeyState::NotAsked)
            return state;
        worst = std::max(worst, state);
    }
    return worst;
}

core::KeyExpiry ConnectionListModel::expiry(int row) const
{
    const core::Connection *connection = at(row);
    return connection ? core::keyExpiry(connection->expires, m_today) : core::KeyExpiry::NotEntered;
}

QString ConnectionListModel::keyText(int row) const
{
    const core::Connection *connection = at(row);
    if (!connection)
        return {};
    const QString state = stateText(keyState(row));
    switch (expiry(row)) {
    case core::KeyExpiry::Expired:
        return tr("%1, expired on %2", "@item state of a key").arg(state, dayText(connection->expires, m_wording.locale));
    case core::KeyExpiry::Soon:
        return connection->expires == m_today ? tr("%1, ends today", "@item state of a key").arg(state)
                                              : tr("%1, ends %2", "@item state of a key; %2 is “in 12 days”").arg(state, agoText(connection->expires, m_today, m_wording.locale));
    case core::KeyExpiry::Fine:
        return tr("%1, until %2", "@item state of a key").arg(state, dayText(connection->expires, m_wording.locale));
    case core::KeyExpiry::NotEntered:
        break;
    }
    return state;
}

QString ConnectionListModel::expiryWarning(int row) const
{
    const core::Connection &one = *at(row);
    const QString day = dayText(one.expires, m_wording.locale);
    switch (expiry(row)) {
    case core::KeyExpiry::Expired:
        return tr("The key of “%1” expired on %2. Make a new one at Atlassian and enter it here.", "@info").arg(one.name, day);
    case core::KeyExpiry::Soon:
        return tr("The key of “%1” ends on %2. Make a new one at Atlassian and enter it here before.", "@info").arg(one.name, day);
    case core::KeyExpiry::NotEntered:
    case core::KeyExpiry::Fine:
        break;
    }
    return {};
}

QString ConnectionListModel::placeWarning(int row) const
{
    const QString name = at(row)->name;
    switch (keyState(row)) {
    case KeyState::Missing:
        return tr("The key of “%1” is missing. Enter it again.", "@info").arg(name);
    case KeyState::NotShown:
        return tr("The keychain shows no key of “%1”: none was stored, or the keychain is locked, which looks the same. Unlock it and look again, or enter the key.", "@info").arg(name);
    case KeyState::NoKeychain:
        return tr("This computer offers no keychain, so the key of “%1” is missing. Enter it for this session.", "@info").arg(name);
    case KeyState::Refused:
        return tr("The keychain refused to give the key of “%1”. Allow Leanseat to use it, or enter the key for this session.", "@info").arg(name);
    case KeyState::NotAsked:
    case KeyState::InKeychain:
    case KeyState::ForSession:
    case KeyState::Count:
        break;
    }
    return {};
}

QStringList ConnectionListModel::warnings() const
{
    QStringList expired;
    QStringList soon;
    QStringList missing;
    for (int row = 0; row < rowCount(); ++row) {
        (expiry(row) == core::KeyExpiry::Expired ? expired : soon).append(expiryWarning(row));
        missing.append(placeWarning(row));
    }
    QStringList all = expired + missing + soon;
    all.removeAll(QString());
    return all;
}

int ConnectionListModel::firstToAskAgain() const
{
    for (int row = 0; row < rowCount(); ++row) {
        const KeyState state = keyState(row);
        if (state == KeyState::NotShown || state == KeyState::NoKeychain || state == KeyState::Refused)
            return static_cast<int>(warnings().indexOf(placeWarning(row)));
    }
    return -1;
}

int ConnectionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_connections.size());
}

int ConnectionListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QString ConnectionListModel::cell(int row, Column column) const
{
    const core::Connection &one = *at(row);
    switch (column) {
    case Column::Name:
        return one.name;
    case Column::Kind:
        return connectionKindText(one.kind);
    case Column::Address: {
        const QUrl base = core::baseOf(one);
        return base.scheme() == QLatin1String("https") ? base.toDisplayString(QUrl::RemoveScheme).mid(2) : base.toDisplayString();
    }
    case Column::Id:
        return connectionIdText(one);
    case Column::Key:
        return keyText(row);
    case Column::Count:
        break;
    }
    return {};
}

QVariant ConnectionListModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return cell(index.row(), column);
    if (role != RawRole)
        return {};
    switch (column) {
    case Column::Kind:
        return QString(core::connectionKindKey(at(index.row())->kind));
    case Column::Address:
        return core::baseOf(*at(index.row())).toString();
    case Column::Key:
        return static_cast<int>(keyState(index.row()));
    case Column::Name:
    case Column::Id:
    case Column::Count:
        break;
    }
    return cell(index.row(), column);
}

QVariant ConnectionListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Name:
        return tr("Name", "@title:column");
    case Column::Kind:
        return tr("Kind", "@title:column");
    case Column::Address:
        return tr("Address", "@title:column");
    case Column::Id:
        return tr("ID or e-mail", "@title:column");
    case Column::Key:
        return tr("Key", "@title:column");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace models
