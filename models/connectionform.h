// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection.h"
#include "core/secret.h"
#include "models/errorwords.h"
#include "models/wording.h"

#include <QObject>

#include <array>
#include <optional>

namespace models {

/// A connection as it was filled in, with the secrets that were typed.
struct ConnectionDraft
{
    core::Connection connection; ///< without id where it is new
    std::vector<std::pair<core::SecretKind, core::Secret>> secrets; ///< those that were typed
    core::SecretPlace place = core::SecretPlace::Keychain;

    bool isNew() const { return connection.id.isEmpty(); }
};

/// State of the form for one connection, outside its widgets. Texts are kept as typed or pasted; ids are pulled out of addresses.
class ConnectionForm final : public QObject
{
    Q_OBJECT
public:
    enum class Field : quint8 { Name, OrgId, DirectoryId, Site, Mail, Key, Token, Expires, Base, Count };

    explicit ConnectionForm(core::Day today, QObject *parent = nullptr);

    /// An empty one. @p known are the connections there are, so that names differ.
    void startNew(core::ConnectionKind kind, const core::Connections &known);
    /// While it is a new one: fields start anew, a name that was typed stays.
    void setKind(core::ConnectionKind kind);
    /// Keys stay as they are where their fields stay empty.
    void edit(const core::Connection &connection, const core::Connections &known);
    bool isNew() const { return m_draft.id.isEmpty(); }
    core::ConnectionKind kind() const { return m_draft.kind; }
    QDate today() const { return core::toDate(m_today); }
    const core::Connection &before() const { return m_draft; }

    /// Those of the kind, in their order.
    static std::vector<Field> fields(core::ConnectionKind kind);
    static bool isSecret(Field field) { return field == Field::Key || field == Field::Token; }
    QString label(Field field) const;
    QString help(Field field) const;
    QString placeholder(Field field) const;
    QString text(Field field) const { return m_texts[static_cast<std::size_t>(field)]; }
    void setText(Field field, const QString &text);
    /// What is wrong, as a sentence; empty while nothing is, or nobody tried to save and nothing was typed there.
    QString problem(Field field) const;
    /// What was understood, where that differs from what stands there: the id inside an address. Empty else.
    QString understood(Field field) const;

    /// Why there is no keychain: keys are kept for the session only then. Nothing = there is one, as far as is known.
    void setKeychain(const std::optional<core::Error> &problem);
    core::SecretPlace place() const { return m_place; }
    void setPlace(core::SecretPlace place);
    bool canChoosePlace() const { return !m_keychainProblem; }
    /// Why it can't be chosen, or what the choice means.
    QString placeHelp() const;

    /// What is to be saved; nothing where something is wrong, which problem() says from then on.
    std::optional<ConnectionDraft> submit();
    /// The first field with a problem.
    std::optional<Field> firstProblem() const;
    /// Takes typed secrets out of the form.
    void forget();

signals:
    /// Fields, problems or the place.
    void changed();

private:
    core::Result<core::Connection> read() const;
    core::Result<QString> readField(Field field) const;
    bool needsSecret(Field field) const;
    QString problemOf(Field field) const;
    QString &at(Field field) { return m_texts[static_cast<std::size_t>(field)]; }

    core::Day m_today;
    core::Connection m_draft; ///< kind, and what it was before where it is edited
    core::Connections m_known;
    std::array<QString, static_cast<std::size_t>(Field::Count)> m_texts;
    std::array<bool, static_cast<std::size_t>(Field::Count)> m_touched {};
    bool m_tried = false;
    core::SecretPlace m_place = core::SecretPlace::Keychain;
    std::optional<core::Error> m_keychainProblem;
};

} // namespace models
