// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/owntables.h"

#include "store/database.h"
#include "store/workspacefile.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace store {

namespace {

using core::EditSubject;

/// Subjects whose table is a key, a value and maybe a place.
struct Table
{
    EditSubject subject;
    const char *name;
    const char *key;
    const char *value;
};
constexpr std::array<Table, 6> kTables {{{EditSubject::Profile, "profile", "key", "value"},
    {EditSubject::OwnSite, "own_site", "host", "position"}, {EditSubject::OwnWorkspace, "own_workspace", "name", "position"},
    {EditSubject::PriceBook, "price_book", "id", "content"}, {EditSubject::View, "view", "name", "content"},
    {EditSubject::Setting, "setting", "key", "value"}}};

void readPlain(Database &database, core::OwnData &data)
{
    for (const Table &table : kTables) {
        Statement read(database, QStringLiteral("SELECT %1, %2 FROM %3").arg(QLatin1String(table.key), QLatin1String(table.value), QLatin1String(table.name)));
        read.run();
        while (read.next())
            data.set(table.subject, read.text(0), read.text(1));
    }
}

void readProtected(Database &database, core::OwnData &data)
{
    Statement read(database, QStringLiteral("SELECT entry, note, day FROM protected"));
    read.run();
    while (read.next()) {
        QJsonObject object;
        if (!read.text(1).isEmpty())
            object.insert(QStringLiteral("note"), read.text(1));
        if (!read.isNull(2))
            object.insert(QStringLiteral("day"), core::toDate(read.day(2)).toString(Qt::ISODate));
        data.set(EditSubject::Protected, read.text(0), QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
    }
}

void readAnnotations(Database &database, core::OwnData &data)
{
    Statement read(database,
        QStringLiteral("SELECT account_key, atlassian_id, mail, marks, note, exception_owner, exception_reason, exception_since, "
                       "exception_until FROM annotation"));
    read.run();
    while (read.next()) {
        core::Annotation one {read.text(1), read.text(2), static_cast<core::Marks>(read.number(3)), read.text(4), {}};
        if (!read.isNull(5))
            one.exception = core::Exception {read.text(5), read.text(6), read.day(7), read.day(8)};
        data.set(EditSubject::Annotation, read.text(0), core::annotationText(one));
    }
}

void writeProtected(Database &database, const QString &key, const QString &value)
{
    const QJsonObject object = QJsonDocument::fromJson(value.toUtf8()).object();
    const QDate day = QDate::fromString(object.value(QStringLiteral("day")).toString(), Qt::ISODate);
    Statement insert(database, QStringLiteral("INSERT OR REPLACE INTO protected(entry, note, day, position) VALUES(?,?,?,0)"));
    insert.run(key, object.value(QStringLiteral("note")).toString(), day.isValid() ? dayValue(core::toDay(day)) : QVariant());
}

void writeAnnotation(Database &database, const QString &key, const QString &value)
{
    const auto one = core::annotationFromText(value);
    if (!one)
        return database.note(core::ErrorCode::BadValue, value);
    Statement insert(database,
        QStringLiteral("INSERT OR REPLACE INTO annotation(account_key, atlassian_id, mail, marks, note, exception_owner, exception_reason, "
                       "exception_since, exception_until) VALUES(?,?,?,?,?,?,?,?,?)"));
    const core::Exception exception = one->exception.value_or(core::Exception());
    const auto ofException = [&](const QVariant &given) { return one->exception ? given : QVariant(); };
    insert.run(key, one->id, one->mail, static_cast<int>(one->marks), one->note, ofException(exception.owner.isNull() ? QStringLiteral("") : exception.owner),
        ofException(exception.reason.isNull() ? QStringLiteral("") : exception.reason), ofException(dayValue(exception.since)),
        ofException(dayValue(exception.until)));
}

} // namespace

void writeEntry(Database &database, EditSubject subject, const QString &key, const std::optional<QString> &value)
{
    if (subject == EditSubject::Protected || subject == EditSubject::Annotation) {
        const bool isProtected = subject == EditSubject::Protected;
        if (value)
            return isProtected ? writeProtected(database, key, *value) : writeAnnotation(database, key, *value);
        Statement erase(database, isProtected ? QStringLiteral("DELETE FROM protected WHERE entry=?") : QStringLiteral("DELETE FROM annotation WHERE account_key=?"));
        erase.run(key);
        return;
    }
    for (const Table &table : kTables) {
        if (table.subject != subject)
            continue;
        const QString name = QLatin1String(table.name);
        const QString keyColumn = QLatin1String(table.key);
        if (!value) {
            Statement erase(database, QStringLiteral("DELETE FROM %1 WHERE %2=?").arg(name, keyColumn));
            erase.run(key);
        } else if (subject == EditSubject::View) {
            Statement insert(database, QStringLiteral("INSERT OR REPLACE INTO view(name, position, content) VALUES(?,0,?)"));
            insert.run(key, *value);
        } else {
            Statement insert(database, QStringLiteral("INSERT OR REPLACE INTO %1(%2, %3) VALUES(?,?)").arg(name, keyColumn, QLatin1String(table.value)));
            insert.run(key, *value);
        }
    }
}

core::Profile readProfile(Database &database)
{
    core::OwnData data;
    readPlain(database, data);
    return data.profile();
}

OwnTables::OwnTables(WorkspaceFile &file)
    : m_file(file)
    , m_database(file.database())
{
    (void)m_database.takeFailure();
}

core::Result<core::OwnData> OwnTables::read()
{
    core::OwnData data;
    readPlain(m_database, data);
    readProtected(m_database, data);
    readAnnotations(m_database, data);
    if (const auto failed = m_database.takeFailure(); !failed)
        return core::Unexpected(failed.error());
    return data;
}

qint64 writeEdit(Database &database, const core::Edit &edit, const QString &who, const QDateTime &now, qint64 undoes)
{
    Statement log(database, QStringLiteral("INSERT INTO edit_log(at, who, kind, undoes) VALUES(?,?,?,?)"));
    log.run(now.toUTC().toString(Qt::ISODate), who, edit.kind, undoes == 0 ? QVariant() : QVariant(undoes));
    const qint64 id = log.lastId();
    Statement change(database, QStringLiteral("INSERT INTO edit_change(edit, position, subject, key, before, after) VALUES(?,?,?,?,?,?)"));
    int position = 0;
    for (const core::Change &one : edit.changes) {
        writeEntry(database, one.subject, one.key, one.after);
        change.run(id, position++, QString(core::editSubjectKey(one.subject)), one.key, one.before ? QVariant(*one.before) : QVariant(),
            one.after ? QVariant(*one.after) : QVariant());
    }
    return id;
}

core::Result<qint64> OwnTables::apply(const core::Edit &edit, const QString &who, const QDateTime &now, qint64 undoes)
{
    if (const auto writable = m_file.checkWritable(); !writable)
        return core::Unexpected(writable.error());
    Transaction transaction(m_database);
    const qint64 id = writeEdit(m_database, edit, who, now, undoes);
    if (const auto done = transaction.commit(); !done)
        return core::Unexpected(done.error());
    return id;
}

core::Result<std::vector<LoggedEdit>> OwnTables::log(int most)
{
    std::vector<LoggedEdit> entries;
    Statement read(m_database, QStringLiteral("SELECT id, at, who, kind, coalesce(undoes, 0) FROM edit_log ORDER BY id DESC LIMIT ?"));
    read.run(most);
    while (read.next())
        entries.push_back({read.number(0), QDateTime::fromString(read.text(1), Qt::ISODate), read.text(2), {read.text(3), {}}, read.number(4)});
    Statement changes(m_database, QStringLiteral("SELECT subject, key, before, after FROM edit_change WHERE edit=? ORDER BY position"));
    for (LoggedEdit &entry : entries) {
        changes.run(entry.id);
        while (changes.next()) {
            const auto subject = core::editSubjectFromKey(changes.text(0));
            if (!subject)
                continue;
            const auto textAt = [&changes](int column) { return changes.isNull(column) ? std::nullopt : std::optional(changes.text(column)); };
            entry.edit.changes.push_back({*subject, changes.text(1), textAt(2), textAt(3)});
        }
    }
    if (const auto failed = m_database.takeFailure(); !failed)
        return core::Unexpected(failed.error());
    return entries;
}

} // namespace store
