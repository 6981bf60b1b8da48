// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/versionwriter.h"

#include "core/pairaccounts.h"

namespace store {

namespace {

constexpr core::Row kRowsPerReport = 16384;

QString text(std::string_view bytes)
{
    // An empty text, not a null one: the database tells them apart.
    return bytes.empty() ? QStringLiteral("") : QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

core::Day dayIn(const core::HugeArray<core::Day> &days, core::Row row)
{
    return days.isEmpty() ? core::kNoDay : days[row];
}

} // namespace

VersionWriter::VersionWriter(Database &database, const core::AccountTable &table, int part, const Moment &moment,
    const std::vector<qint64> &columnIds, const WriteContext &context)
    : m_database(database)
    , m_table(table)
    , m_part(part)
    , m_moment(moment)
    , m_context(context)
    , m_cells(database, table, columnIds)
    , m_insertVersion(database,
          QStringLiteral("INSERT INTO account_version(account, valid_from, valid_to, identity, cells, last_active, added, seen) "
                         "VALUES(?,?,?,?,?,?,?,?)"))
    , m_insertAccount(database, QStringLiteral("INSERT INTO account(part) VALUES(?)"))
    , m_insertIdentity(database,
          QStringLiteral("INSERT INTO identity(account, name, mail, atlassian_id, folded_mail, folded_id, aliases) "
                         "VALUES(?,?,?,?,?,?,?)"))
    , m_endVersion(database, QStringLiteral("UPDATE account_version SET valid_to=? WHERE account=? AND valid_from=?"))
    , m_extendBack(database, QStringLiteral("UPDATE account_version SET valid_from=? WHERE account=? AND valid_from=?"))
    , m_findById(database,
          QStringLiteral("SELECT i.account FROM identity i JOIN account a ON a.id = i.account WHERE i.folded_id=? AND i.folded_id <> '' AND a.part=? ORDER BY i.id"))
    , m_findByMail(database,
          QStringLiteral("SELECT i.account, i.folded_id FROM identity i JOIN account a ON a.id = i.account WHERE i.folded_mail=? AND i.folded_mail <> '' AND a.part=? ORDER BY i.id DESC"))
    , m_findIdentity(database,
          QStringLiteral("SELECT id FROM identity WHERE account=? AND name=? AND mail=? AND atlassian_id=? AND aliases IS ?"))
    , m_versionAt(database,
          QStringLiteral("SELECT valid_to, identity, cells, last_active, added, seen FROM account_version WHERE account=? AND valid_from=?"))
    , m_isTaken(database, QStringLiteral("SELECT 1 FROM account_version WHERE account=? AND valid_from<=? AND valid_to>?"))
{
    m_isFirst = database.number(QStringLiteral("SELECT count(*) FROM account WHERE part=%1").arg(part)).value_or(0) == 0;
}

VersionWriter::Known VersionWriter::readKnown()
{
    Known known;
    core::AccountTableBuilder names;
    Statement read(m_database,
        QStringLiteral("SELECT v.account, v.valid_from, v.valid_to, v.identity, v.cells, v.last_active, v.added, v.seen, i.name, "
                       "i.mail, i.atlassian_id, i.aliases FROM account_version v JOIN account a ON a.id = v.account JOIN identity i ON "
                       "i.id = v.identity WHERE v.valid_from <= ? AND v.valid_to > ? AND a.part = ? ORDER BY v.account"));
    read.run(m_moment.at, m_moment.at, m_part);
    while (read.next()) {
        known.versions.push_back({read.number(0), read.number(1), read.number(2), read.number(3), read.number(4), read.day(5),
            read.day(6), read.text(7)});
        const core::Row row = names.addRow(read.blob(8).toStdString(), read.blob(9).toStdString(), read.blob(10).toStdString());
        known.aliases.push_back(read.text(11).toStdString());
        if (!read.isNull(11))
            addAliases(names, row, read.text(11));
    }
    known.names = names.build();
    return known;
}

void VersionWriter::write()
{
    Known known;
    if (!m_isFirst)
        known = readKnown();
    std::vector<core::Row> partners(m_table.rowCount(), core::kNoRow);
    if (!known.versions.empty())
        partners = core::pairAccounts(known.names, m_table, m_context.parallel);
    std::vector<bool> isMet(known.versions.size(), false);
    for (const core::Row partner : partners) {
        if (partner != core::kNoRow)
            isMet[partner] = true;
    }
    // Who left goes first, so that nobody new is taken for somebody who is still there.
    for (std::size_t i = 0; i < isMet.size(); ++i) {
        if (!isMet[i])
            end(known.versions[i]);
    }
    for (core::Row row = 0; row < m_table.rowCount(); ++row) {
        if (row % kRowsPerReport == 0 && stopped())
            return;
        writeRow(row, known, partners[row]);
    }
}

bool VersionWriter::stopped()
{
    if (m_context.stop.stop_requested())
        m_database.note(core::ErrorCode::Cancelled, {});
    return m_database.hasFailed();
}

AccountVersion VersionWriter::versionOf(core::Row row) const
{
    AccountVersion version;
    version.from = m_moment.at;
    version.to = m_moment.next;
    version.lastActive = dayIn(m_table.data().lastActive, row);
    version.added = dayIn(m_table.data().added, row);
    version.seen = m_cells.seenOf(row);
    return version;
}

void VersionWriter::writeRow(core::Row row, const Known &known, core::Row partner)
{
    if (row % kRowsPerReport == 0 && m_context.progress)
        m_context.progress({core::Stage::Storing, row, m_table.rowCount()});
    AccountVersion version = versionOf(row);
    version.cells = m_cells.idOf(row);
    if (partner == core::kNoRow) {
        const qint64 there = m_isFirst ? 0 : accountOf(row);
        if (there == 0)
            m_insertAccount.run(m_part);
        version.account = there == 0 ? m_insertAccount.lastId() : there;
        version.identity = identityOf(row, version.account, there == 0);
        insert(version);
        return;
    }
    const AccountVersion &before = known.versions[partner];
    version.account = before.account;
    const bool isNamedTheSame = m_table.name(row) == known.names.name(partner) && m_table.mail(row) == known.names.mail(partner)
        && m_table.id(row) == known.names.id(partner) && aliasesText(m_table, row).toStdString() == known.aliases[partner];
    version.identity = isNamedTheSame ? before.identity : identityOf(row, version.account, false);
    if (version.saysTheSameAs(before))
        return;
    end(before);
    insert(version);
}

/// Ends what held before at the moment; what holds behind the next snapshot goes on from there.
void VersionWriter::end(const AccountVersion &version)
{
    if (version.from == m_moment.at)
        return; // never: moments differ
    m_endVersion.run(m_moment.at, version.account, version.from);
    if (version.to > m_moment.next) {
        AccountVersion rest = version;
        rest.from = m_moment.next;
        m_insertVersion.run(rest.account, rest.from, rest.to, rest.identity, rest.cells, dayValue(rest.lastActive),
            dayValue(rest.added), textOrNull(rest.seen));
    }
}

void VersionWriter::insert(const AccountVersion &version)
{
    if (m_moment.next != kOpenEnd) {
        m_versionAt.run(version.account, m_moment.next);
        if (m_versionAt.next()) {
            const AccountVersion later {version.account, m_moment.next, m_versionAt.number(0), m_versionAt.number(1),
                m_versionAt.number(2), m_versionAt.day(3), m_versionAt.day(4), m_versionAt.text(5)};
            m_versionAt.finish();
            if (version.saysTheSameAs(later)) {
                m_extendBack.run(version.from, version.account, later.from);
                return;
            }
        }
        m_versionAt.finish();
    }
    m_insertVersion.run(version.account, version.from, version.to, version.identity, version.cells, dayValue(version.lastActive),
        dayValue(version.added), textOrNull(version.seen));
}

/// An account that was there at another time, or 0.
qint64 VersionWriter::accountOf(core::Row row)
{
    const auto isFree = [this](qint64 account) {
        m_isTaken.run(account, m_moment.at, m_moment.at);
        const bool isTaken = m_isTaken.next();
        m_isTaken.finish();
        return !isTaken;
    };
    qint64 account = 0;
    m_findById.run(text(m_table.foldedId(row)), m_part);
    while (account == 0 && m_findById.next()) {
        if (isFree(m_findById.number(0)))
            account = m_findById.number(0);
    }
    m_findById.finish();
    if (account != 0)
        return account;
    m_findByMail.run(text(m_table.foldedMail(row)), m_part);
    while (account == 0 && m_findByMail.next()) {
        const bool idsMayBeOne = m_table.foldedId(row).empty() || m_findByMail.text(1).isEmpty();
        if (idsMayBeOne && isFree(m_findByMail.number(0)))
            account = m_findByMail.number(0);
    }
    m_findByMail.finish();
    return account;
}

qint64 VersionWriter::identityOf(core::Row row, qint64 account, bool isNewAccount)
{
    const QString name = text(m_table.name(row));
    const QString mail = text(m_table.mail(row));
    const QString id = text(m_table.id(row));
    const QString aliases = aliasesText(m_table, row);
    if (!isNewAccount) {
        m_findIdentity.run(account, name, mail, id, textOrNull(aliases));
        const qint64 found = m_findIdentity.next() ? m_findIdentity.number(0) : 0;
        m_findIdentity.finish();
        if (found != 0)
            return found;
    }
    m_insertIdentity.run(
        account, name, mail, id, text(m_table.foldedMail(row)), text(m_table.foldedId(row)), textOrNull(aliases));
    return m_insertIdentity.lastId();
}

} // namespace store
