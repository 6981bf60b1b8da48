// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connectionform.h"

#include "models/connectionwords.h"

#include "core/ports/secretstore.h"

#include <algorithm>

namespace models {

namespace {

using core::ConnectionKind;
using Field = ConnectionForm::Field;

/// Core names what is wrong by these.
QString keyOf(Field field)
{
    switch (field) {
    case Field::Name:
        return QStringLiteral("name");
    case Field::OrgId:
        return QStringLiteral("org-id");
    case Field::DirectoryId:
        return QStringLiteral("directory-id");
    case Field::Site:
        return QStringLiteral("site");
    case Field::Mail:
        return QStringLiteral("mail");
    case Field::Expires:
        return QStringLiteral("expires");
    case Field::Base:
        return QStringLiteral("base");
    case Field::Key:
    case Field::Token:
    case Field::Count:
        break;
    }
    return {};
}

core::SecretKind secretOf(Field field)
{
    return field == Field::Token ? core::SecretKind::Token : core::SecretKind::Key;
}

QString freeName(ConnectionKind kind, const core::Connections &known)
{
    const QString usual = connectionKindText(kind);
    QString name = usual;
    for (int i = 2; core::findConnection(known, name); ++i)
        name = QStringLiteral("%1 %2").arg(usual).arg(i);
    return name;
}

} // namespace

ConnectionForm::ConnectionForm(core::Day today, QObject *parent)
    : QObject(parent)
    , m_today(today)
{
}

void ConnectionForm::startNew(ConnectionKind kind, const core::Connections &known)
{
    forget();
    m_draft = {};
    m_draft.kind = kind;
    m_draft.added = m_today;
    m_known = known;
    m_texts = {};
    m_touched = {};
    m_tried = false;
    at(Field::Name) = freeName(kind, known);
    emit changed();
}

void ConnectionForm::setKind(ConnectionKind kind)
{
    if (!isNew() || kind == m_draft.kind)
        return;
    const QString name = text(Field::Name);
    const bool isOwn = !name.isEmpty() && name != freeName(m_draft.kind, m_known);
    startNew(kind, m_known);
    if (isOwn)
        setText(Field::Name, name);
}

void ConnectionForm::edit(const core::Connection &connection, const core::Connections &known)
{
    forget();
    m_draft = connection;
    m_known = known;
    std::erase_if(m_known, [&](const core::Connection &one) { return one.id == connection.id; });
    m_texts = {};
    m_touched = {};
    m_tried = false;
    at(Field::Name) = connection.name;
    at(Field::OrgId) = connection.orgId;
    at(Field::DirectoryId) = connection.directoryId;
    at(Field::Site) = connection.site;
    at(Field::Mail) = connection.mail;
    at(Field::Base) = connection.base.toString();
    at(Field::Expires) = core::isDate(connection.expires) ? core::toDate(connection.expires).toString(Qt::ISODate) : QString();
    emit changed();
}

std::vector<Field> ConnectionForm::fields(ConnectionKind kind)
{
    switch (kind) {
    case ConnectionKind::Organisation:
        return {Field::Name, Field::OrgId, Field::Key, Field::Expires, Field::Base};
    case ConnectionKind::Directory:
        return {Field::Name, Field::DirectoryId, Field::Key, Field::Base};
    case ConnectionKind::Site:
        return {Field::Name, Field::Site, Field::Mail, Field::Token, Field::Base};
    case ConnectionKind::Trello:
        return {Field::Name, Field::Key, Field::Token, Field::Base};
    case ConnectionKind::Count:
        break;
    }
    return {};
}

QString ConnectionForm::label(Field field) const
{
    switch (field) {
    case Field::Name:
        return tr("Name", "@label:textbox");
    case Field::OrgId:
        return tr("Organisation ID", "@label:textbox");
    case Field::DirectoryId:
        return tr("Directory ID", "@label:textbox");
    case Field::Site:
        return tr("Site", "@label:textbox");
    case Field::Mail:
        return tr("E-mail of the admin", "@label:textbox");
    case Field::Key:
    case Field::Token:
        return secretText(kind(), secretOf(field));
    case Field::Expires:
        return tr("Key ends on", "@label:textbox");
    case Field::Base:
        return tr("Other address", "@label:textbox");
    case Field::Count:
        break;
    }
    return {};
}

QString ConnectionForm::help(Field field) const
{
    switch (field) {
    case Field::OrgId:
        return tr("It stands in the browser's address in Atlassian Administration; paste the whole address.", "@info");
    case Field::DirectoryId:
        return tr("It stands in the directory base URL that is shown where provisioning is set up; paste the whole URL.", "@info");
    case Field::Site:
        return tr("Paste any address on it.", "@info");
    case Field::Mail:
        return tr("The account that the token belongs to.", "@info");
    case Field::Key:
    case Field::Token:
        return isNew() ? QString() : tr("Leave it empty to keep the stored one.", "@info");
    case Field::Expires:
        return tr("As chosen when the key was made; no call tells it. Leanseat reminds you a month before.", "@info");
    case Field::Base:
        return tr("Only for a proxy or a simulated Atlassian: https, or http on this computer.", "@info");
    case Field::Name:
    case Field::Count:
        break;
    }
    return {};
}

QString ConnectionForm::placeholder(Field field) const
{
    switch (field) {
    case Field::OrgId:
    case Field::DirectoryId:
        return QStringLiteral("xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx");
    case Field::Site:
        return QStringLiteral("acme.atlassian.net");
    case Field::Mail:
        return QStringLiteral("anna@acme.com");
    case Field::Base:
        return core::baseOf({{}, {}, kind(), {}, {}, {}, core::siteFromText(text(Field::Site), {}).value_or(QStringLiteral("acme.atlassian.net")), {}, core::kNoDay, core::kNoDay}).toString();
    case Field::Key:
    case Field::Token:
        return isNew() ? QString() : tr("unchanged", "@info:placeholder");
    case Field::Name:
    case Field::Expires:
    case Field::Count:
        break;
    }
    return {};
}

void ConnectionForm::setText(Field field, const QString &text)
{
    if (at(field) == text)
        return;
    at(field) = text;
    m_touched[static_cast<std::size_t>(field)] = true;
    emit changed();
}

core::Result<QString> ConnectionForm::readField(Field field) const
{
    switch (field) {
    case Field::OrgId:
        return core::orgIdFromText(text(field), keyOf(field));
    case Field::DirectoryId:
        return core::directoryIdFromText(text(field), keyOf(field));
    case Field::Site:
        return core::siteFromText(text(field), keyOf(field));
    case Field::Name:
    case Field::Mail:
    case Field::Key:
    case Field::Token:
    case Field::Expires:
    case Field::Base:
    case Field::Count:
        break;
    }
    return text(field).trimmed();
}

bool ConnectionForm::needsSecret(Field field) const
{
    if (!text(field).trimmed().isEmpty())
        return false;
    if (isNew())
        return true;
    // A stored key belongs to one address.
    const auto now = read();
    return now && core::secretName({}, *now, secretOf(field)).origin != core::secretName({}, m_draft, secretOf(field)).origin;
}

core::Result<core::Connection> ConnectionForm::read() const
{
    core::Connection one = m_draft;
    one.name = text(Field::Name).trimmed();
    for (const Field field : fields(kind())) {
        const auto value = readField(field);
        if (!value)
            return core::Unexpected(value.error());
        if (field == Field::OrgId)
            one.orgId = *value;
        else if (field == Field::DirectoryId)
            one.directoryId = *value;
        else if (field == Field::Site)
            one.site = *value;
        else if (field == Field::Mail)
            one.mail = *value;
    }
    const auto base = core::baseFromText(text(Field::Base), keyOf(Field::Base));
    if (!base)
        return core::Unexpected(base.error());
    one.base = *base;
    const QDate expires = QDate::fromString(text(Field::Expires), Qt::ISODate);
    one.expires = expires.isValid() ? core::toDay(expires) : core::kNoDay;
    return one;
}

QString ConnectionForm::problemOf(Field field) const
{
    const QString value = text(field).trimmed();
    switch (field) {
    case Field::Name: {
        if (value.isEmpty())
            return tr("Give it a name.", "@info");
        if (core::findConnection(m_known, value))
            return tr("Another connection has this name.", "@info");
        core::Connection named;
        named.kind = ConnectionKind::Trello; // needs nothing but a name
        named.name = value;
        return core::checkConnection(named) ? QString() : tr("This name is too long, or has signs that can't be shown.", "@info");
    }
    case Field::OrgId:
        return readField(field) ? QString() : tr("Paste an address that holds the ID, or the ID itself: five groups of digits and letters a to f, with hyphens between.", "@info");
    case Field::DirectoryId:
        return readField(field) ? QString()
                                : tr("Paste the directory base URL, or the ID itself: five groups of digits and letters a to f, with hyphens between. The organisation's is another.", "@info");
    case Field::Site:
        return readField(field) ? QString() : tr("Enter the site's address, such as acme.atlassian.net.", "@info");
    case Field::Mail: {
        core::Connection site {{}, QStringLiteral("x"), ConnectionKind::Site, {}, {}, {}, QStringLiteral("x.atlassian.net"), value, core::kNoDay, core::kNoDay};
        return core::checkConnection(site) ? QString() : tr("Enter the e-mail address of the account that the token belongs to.", "@info");
    }
    case Field::Key:
    case Field::Token: {
        const QString name = secretText(kind(), secretOf(field));
        if (std::any_of(value.begin(), value.end(), [](QChar c) { return c.isSpace() || !c.isPrint() || c.unicode() > 126; }))
            return tr("There is a blank or another sign in it that keys don't have. Copy it again.", "@info");
        if (!needsSecret(field))
            return {};
        return isNew() ? tr("Paste the %1.", "@info; %1 is “API key” or “User token”").arg(name)
                       : tr("The address is another: enter the %1 again. The stored one is not sent there.", "@info; %1 is “API key” or “User token”").arg(name);
    }
    case Field::Expires: {
        const QDate day = QDate::fromString(value, Qt::ISODate);
        if (value.isEmpty() || (!isNew() && core::isDate(m_draft.expires) && day == core::toDate(m_draft.expires)))
            return {};
        return day.isValid() && core::checkExpiry(core::toDay(day), m_today, keyOf(field)) ? QString() : tr("A key ends between today and a year from now.", "@info");
    }
    case Field::Base: {
        const auto base = core::baseFromText(text(field), keyOf(field));
        return base ? QString() : errorText(base.error()).advice;
    }
    case Field::Count:
        break;
    }
    return {};
}

QString ConnectionForm::problem(Field field) const
{
    const bool isTyped = m_touched[static_cast<std::size_t>(field)] && !text(field).trimmed().isEmpty();
    return m_tried || isTyped ? problemOf(field) : QString();
}

QString ConnectionForm::understood(Field field) const
{
    if (field != Field::OrgId && field != Field::DirectoryId && field != Field::Site)
        return {};
    const auto value = readField(field);
    return value && *value != text(field).trimmed() ? *value : QString();
}

void ConnectionForm::setKeychain(const std::optional<core::Error> &problem)
{
    m_keychainProblem = problem;
    if (!canChoosePlace())
        m_place = core::SecretPlace::Session;
    emit changed();
}

void ConnectionForm::setPlace(core::SecretPlace place)
{
    m_place = canChoosePlace() ? place : core::SecretPlace::Session;
    emit changed();
}

QString ConnectionForm::placeHelp() const
{
    if (m_keychainProblem) {
        const ErrorText error = errorText(*m_keychainProblem);
        return error.what + u' ' + error.advice;
    }
    if (m_place == core::SecretPlace::Session)
        return tr("The key is forgotten when Leanseat closes.", "@info");
    return tr("The key goes into this computer's keychain, never into the workspace file.", "@info");
}

std::optional<ConnectionDraft> ConnectionForm::submit()
{
    m_tried = true;
    emit changed();
    const auto connection = read();
    if (firstProblem() || !connection || !core::checkConnection(*connection))
        return {};
    ConnectionDraft draft {*connection, {}, m_place};
    for (const Field field : fields(kind())) {
        if (const QString typed = text(field).trimmed(); isSecret(field) && !typed.isEmpty())
            draft.secrets.emplace_back(secretOf(field), core::Secret(typed.toLatin1()));
    }
    return draft;
}

std::optional<Field> ConnectionForm::firstProblem() const
{
    for (const Field field : fields(kind())) {
        if (!problemOf(field).isEmpty())
            return field;
    }
    return {};
}

void ConnectionForm::forget()
{
    for (const Field field : {Field::Key, Field::Token}) {
        at(field).fill(u'\0');
        at(field).clear();
    }
    emit changed();
}

} // namespace models
