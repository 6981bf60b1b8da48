// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/judgedprofile.h"

#include "store/database.h"
#include "store/owntables.h"

#include <map>

namespace store {

namespace {

QString keyOf(qint64 snapshot)
{
    return QStringLiteral("judged-profile-%1").arg(snapshot);
}

void put(Database &database, qint64 snapshot, const QString &text)
{
    Statement insert(database, QStringLiteral("INSERT OR REPLACE INTO workspace(key, value) VALUES(?,?)"));
    insert.run(keyOf(snapshot), text);
}

} // namespace

QString judgingText(const core::Profile &profile)
{
    core::Profile deciding;
    deciding.edition = profile.edition;
    deciding.billing = profile.billing;
    deciding.countBy = profile.countBy;
    deciding.ownSites = profile.ownSites;
    deciding.ownWorkspaces = profile.ownWorkspaces;
    deciding.ownSites.sort();
    deciding.ownWorkspaces.sort();
    QStringList lines;
    for (const auto &[key, value] : core::settingsOf(deciding))
        lines.append(key + u'=' + value);
    return lines.join(u'\n');
}

void keepJudgedProfile(Database &database, qint64 snapshot, const core::Profile &profile)
{
    put(database, snapshot, judgingText(profile));
}

void forgetJudgedProfile(Database &database, qint64 snapshot)
{
    Statement erase(database, QStringLiteral("DELETE FROM workspace WHERE key=?"));
    erase.run(keyOf(snapshot));
}

void markJudgedOtherwise(Database &database, std::vector<core::SnapshotInfo> &snapshots)
{
    std::map<QString, QString> texts;
    Statement read(database, QStringLiteral("SELECT key, value FROM workspace"));
    read.run();
    while (read.next())
        texts.emplace(read.text(0), read.text(1));
    if (texts.empty() || snapshots.empty())
        return;
    const QString today = judgingText(readProfile(database));
    for (core::SnapshotInfo &snapshot : snapshots) {
        const auto text = texts.find(keyOf(snapshot.id));
        snapshot.judgedOtherwise = text != texts.end() && text->second != today;
    }
}

JudgedProfile::JudgedProfile(Database &database, qint64 snapshot)
    : m_snapshot(snapshot)
{
    Statement read(database, QStringLiteral("SELECT value FROM workspace WHERE key=?"));
    read.run(keyOf(snapshot));
    if (read.next())
        m_text = read.text(0);
}

void JudgedProfile::write(Database &database) const
{
    if (m_text)
        put(database, m_snapshot, *m_text);
    else
        forgetJudgedProfile(database, m_snapshot);
}

} // namespace store
