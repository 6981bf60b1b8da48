// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/versions.h"

#include "core/aliases.h"
#include "core/fold.h"
#include "store/hash.h"
#include "store/versionwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <unordered_map>

namespace store {

namespace {

using Cells = std::vector<std::pair<int, std::string>>; ///< column's place → text

Cells cellsOf(const QByteArray &json, const std::unordered_map<qint64, int> &placeOf)
{
    Cells cells;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (auto at = object.begin(); at != object.end(); ++at) {
        const auto place = placeOf.find(at.key().toLongLong());
        if (place != placeOf.end())
            cells.emplace_back(place->second, at.value().toString().toStdString());
    }
    return cells;
}

} // namespace

QString aliasesText(const core::AccountTable &table, core::Row row)
{
    QJsonArray all;
    for (const core::AccountAlias &alias : core::aliasesOf(table, row, row + 1))
        all.append(QJsonObject {{alias.isMail ? QStringLiteral("mail") : QStringLiteral("id"), QString::fromStdString(alias.text)}});
    return all.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

void addAliases(core::AccountTableBuilder &builder, core::Row row, const QString &text)
{
    for (const QJsonValue &value : QJsonDocument::fromJson(text.toUtf8()).array()) {
        const QJsonObject alias = value.toObject();
        const bool isMail = alias.contains(QStringLiteral("mail"));
        const std::string one = alias.value(isMail ? QStringLiteral("mail") : QStringLiteral("id")).toString().toStdString();
        builder.addAlias({row, isMail, one, core::folded(one)});
    }
}

void writeVersions(Database &database, const core::AccountTable &table, int part, const Moment &moment,
    const std::vector<qint64> &columnIds, const WriteContext &context)
{
    VersionWriter(database, table, part, moment, columnIds, context).write();
}

core::AccountTable readVersions(
    Database &database, qint64 moment, int part, const std::vector<StoredColumn> &columns, qint64 only)
{
    core::AccountTableBuilder builder;
    std::vector<ColumnSetter> setters;
    std::unordered_map<qint64, int> placeOf;
    int lastActive = -1;
    int added = -1;
    for (const StoredColumn &column : columns) {
        const int place = static_cast<int>(setters.size());
        placeOf.emplace(column.id, place);
        if (column.def.kind == ColumnKind::LastActive)
            lastActive = place;
        else if (column.def.kind == ColumnKind::Added)
            added = place;
        setters.emplace_back(builder, column.def);
    }
    std::unordered_map<qint64, Cells> cells;
    Statement read(database,
        QStringLiteral("SELECT v.cells, c.content, v.last_active, v.added, v.seen, i.name, i.mail, i.atlassian_id, i.aliases, c.hash FROM "
                       "account_version v JOIN account a ON a.id = v.account JOIN identity i ON i.id = v.identity JOIN cells c ON "
                       "c.id = v.cells WHERE v.valid_from <= ? AND v.valid_to > ? AND a.part = ? %1 ORDER BY v.account")
            .arg(only == 0 ? QString() : QStringLiteral("AND v.account = %1").arg(only)));
    read.run(moment, moment, part);
    while (read.next()) {
        const core::Row row = builder.addRow(read.blob(5).toStdString(), read.blob(6).toStdString(), read.blob(7).toStdString());
        const auto [known, isNew] = cells.try_emplace(read.number(0));
        if (isNew) {
            const QByteArray content = read.blob(1);
            if (contentHash({content.constData(), static_cast<std::size_t>(content.size())}) != read.blob(9)) {
                database.note(core::ErrorCode::WorkspaceCorrupt, QStringLiteral("cells %1").arg(read.number(0)));
                break;
            }
            known->second = cellsOf(content, placeOf);
        }
        for (const auto &[place, cell] : known->second)
            setters[static_cast<std::size_t>(place)].set(row, cell);
        if (lastActive >= 0)
            setters[static_cast<std::size_t>(lastActive)].set(row, read.day(2));
        if (added >= 0)
            setters[static_cast<std::size_t>(added)].set(row, read.day(3));
        if (!read.isNull(4)) {
            const QJsonObject seen = QJsonDocument::fromJson(read.blob(4)).object();
            for (auto at = seen.begin(); at != seen.end(); ++at) {
                const auto place = placeOf.find(at.key().toLongLong());
                if (place != placeOf.end())
                    setters[static_cast<std::size_t>(place->second)].set(row, static_cast<core::Day>(at.value().toInteger()));
            }
        }
        if (!read.isNull(8))
            addAliases(builder, row, read.text(8));
    }
    return builder.build();
}

void removeVersions(Database &database, const Moment &moment)
{
    Statement gone(database, QStringLiteral("DELETE FROM account_version WHERE valid_from=? AND valid_to<=?"));
    gone.run(moment.at, moment.next);
    if (moment.next == kOpenEnd) {
        Statement open(database, QStringLiteral("UPDATE account_version SET valid_to=? WHERE valid_to=?"));
        open.run(kOpenEnd, moment.at);
        return;
    }
    Statement later(database, QStringLiteral("UPDATE account_version SET valid_from=? WHERE valid_from=?"));
    later.run(moment.next, moment.at);
}

void removeUnused(Database &database)
{
    database.run(QStringLiteral("DELETE FROM identity WHERE id NOT IN (SELECT identity FROM account_version)"));
    database.run(QStringLiteral("DELETE FROM cells WHERE id NOT IN (SELECT cells FROM account_version)"));
    database.run(QStringLiteral("DELETE FROM account WHERE id NOT IN (SELECT account FROM account_version)"));
    database.run(QStringLiteral("DELETE FROM column_def WHERE id NOT IN (SELECT column_def FROM snapshot_column)"));
}

} // namespace store
