// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr std::array<const char *, static_cast<std::size_t>(EditSubject::Count)> kSubjects {
    "profile", "own-site", "own-workspace", "protected", "annotation", "price-book", "view", "setting"};

constexpr std::array<std::pair<Marks, const char *>, 3> kMarkNames {
    {{kMarkedProtected, "protected"}, {kMarkedLeaver, "leaver"}, {kMarkedIntended, "intended"}}};

QString dayText(Day day)
{
    return toDate(day).toString(Qt::ISODate);
}

Day dayFrom(const QJsonValue &value)
{
    const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
    return date.isValid() ? toDay(date) : kNoDay;
}

/// Names in the order of their places.
QStringList listOf(const OwnData::Entries &entries)
{
    std::vector<std::pair<int, QString>> ordered;
    for (const auto &[name, place] : entries)
        ordered.emplace_back(place.toInt(), name);
    std::sort(ordered.begin(), ordered.end());
    QStringList names;
    for (const auto &[place, name] : ordered)
        names.append(name);
    return names;
}

OwnData::Entries placesOf(const QStringList &names)
{
    OwnData::Entries entries;
    for (qsizetype i = 0; i < names.size(); ++i)
        entries.emplace(names[i], QString::number(i));
    return entries;
}

} // namespace

QLatin1String editSubjectKey(EditSubject subject)
{
    return QLatin1String(kSubjects[static_cast<std::size_t>(subject)]);
}

std::optional<EditSubject> editSubjectFromKey(QStringView key)
{
    for (std::size_t i = 0; i < kSubjects.size(); ++i) {
        if (key == QLatin1String(kSubjects[i]))
            return static_cast<EditSubject>(i);
    }
    return {};
}

Edit Edit::inverse() const
{
    Edit back;
    back.kind = kind;
    back.changes.reserve(changes.size());
    for (auto change = changes.rbegin(); change != changes.rend(); ++change)
        back.changes.push_back(Change {change->subject, change->key, change->after, change->before});
    return back;
}

std::optional<QString> OwnData::value(EditSubject subject, const QString &key) const
{
    const Entries &entries = of(subject);
    const auto found = entries.find(key);
    return found == entries.end() ? std::nullopt : std::optional(found->second);
}

void OwnData::set(EditSubject subject, const QString &key, const std::optional<QString> &value)
{
    Entries &entries = m_entries[static_cast<std::size_t>(subject)];
    if (value)
        entries[key] = *value;
    else
        entries.erase(key);
}

std::optional<Change> OwnData::change(EditSubject subject, const QString &key, const std::optional<QString> &wanted) const
{
    Change change {subject, key, value(subject, key), wanted};
    return change.before == change.after ? std::nullopt : std::optional(std::move(change));
}

std::vector<Change> OwnData::changes(EditSubject subject, const Entries &wanted) const
{
    std::vector<Change> all;
    for (const auto &[key, value] : of(subject)) {
        if (!wanted.contains(key))
            all.push_back({subject, key, value, std::nullopt});
    }
    for (const auto &[key, value] : wanted) {
        if (auto one = change(subject, key, value))
            all.push_back(std::move(*one));
    }
    return all;
}

void OwnData::apply(const Edit &edit)
{
    for (const Change &change : edit.changes)
        set(change.subject, change.key, change.after);
}

Profile OwnData::profile() const
{
    Profile profile;
    for (const auto &[key, value] : of(EditSubject::Profile))
        (void)applySetting(profile, key, value);
    profile.ownSites = listOf(of(EditSubject::OwnSite));
    profile.ownWorkspaces = listOf(of(EditSubject::OwnWorkspace));
    return profile;
}

AnnotationsPtr OwnData::annotations() const
{
    std::vector<Annotation> all;
    for (const auto &[key, text] : of(EditSubject::Annotation)) {
        if (auto annotation = annotationFromText(text))
            all.push_back(std::move(*annotation));
    }
    return all.empty() ? nullptr : std::make_shared<const Annotations>(std::move(all));
}

ProtectedEntriesPtr OwnData::protectedEntries() const
{
    ProtectedEntries entries;
    for (const auto &[text, value] : of(EditSubject::Protected)) {
        const QJsonObject about = QJsonDocument::fromJson(value.toUtf8()).object();
        if (auto entry = protectedEntry(text, about.value(QStringLiteral("note")).toString(), dayFrom(about.value(QStringLiteral("day")))))
            entries.push_back(std::move(*entry));
    }
    return entries.empty() ? nullptr : std::make_shared<const ProtectedEntries>(std::move(entries));
}

std::vector<Change> protectedChanges(const OwnData &data, const ProtectedEntries &entries)
{
    OwnData::Entries wanted;
    for (const ProtectedEntry &entry : entries) {
        QJsonObject about;
        if (!entry.note.isEmpty())
            about.insert(QStringLiteral("note"), entry.note);
        if (isDate(entry.added))
            about.insert(QStringLiteral("day"), dayText(entry.added));
        wanted.emplace(entry.text, QString::fromUtf8(QJsonDocument(about).toJson(QJsonDocument::Compact)));
    }
    return data.changes(EditSubject::Protected, wanted);
}

std::vector<Change> profileChanges(const OwnData &data, const Profile &profile)
{
    OwnData::Entries settings;
    for (const auto &[key, value] : settingsOf(profile)) {
        if (key != QLatin1String("own-site") && key != QLatin1String("own-workspace"))
            settings.emplace(key, value);
    }
    std::vector<Change> all = data.changes(EditSubject::Profile, settings);
    for (const auto &[subject, names] : {std::pair(EditSubject::OwnSite, profile.ownSites), std::pair(EditSubject::OwnWorkspace, profile.ownWorkspaces)}) {
        std::vector<Change> more = data.changes(subject, placesOf(names));
        all.insert(all.end(), more.begin(), more.end());
    }
    return all;
}

QString annotationText(const Annotation &annotation)
{
    QJsonObject object;
    const auto add = [](QJsonObject &to, const char *key, const QString &text) {
        if (!text.isEmpty())
            to.insert(QLatin1String(key), text);
    };
    add(object, "id", annotation.id);
    add(object, "mail", annotation.mail);
    QJsonArray marks;
    for (const auto &[mark, name] : kMarkNames) {
        if (annotation.marks & mark)
            marks.append(QLatin1String(name));
    }
    if (!marks.isEmpty())
        object.insert(QStringLiteral("marks"), marks);
    add(object, "note", annotation.note);
    if (annotation.exception) {
        QJsonObject exception;
        add(exception, "owner", annotation.exception->owner);
        add(exception, "reason", annotation.exception->reason);
        if (isDate(annotation.exception->since))
            add(exception, "since", dayText(annotation.exception->since));
        if (isDate(annotation.exception->until))
            add(exception, "until", dayText(annotation.exception->until));
        object.insert(QStringLiteral("exception"), exception);
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<Annotation> annotationFromText(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return {};
    const QJsonObject object = document.object();
    Annotation annotation;
    annotation.id = object.value(QStringLiteral("id")).toString();
    annotation.mail = object.value(QStringLiteral("mail")).toString();
    annotation.note = object.value(QStringLiteral("note")).toString();
    for (const QJsonValue &value : object.value(QStringLiteral("marks")).toArray()) {
        for (const auto &[mark, name] : kMarkNames) {
            if (value.toString() == QLatin1String(name))
                annotation.marks = static_cast<Marks>(annotation.marks | mark);
        }
    }
    if (object.contains(QStringLiteral("exception"))) {
        const QJsonObject exception = object.value(QStringLiteral("exception")).toObject();
        annotation.exception = Exception {exception.value(QStringLiteral("owner")).toString(), exception.value(QStringLiteral("reason")).toString(),
            dayFrom(exception.value(QStringLiteral("since"))), dayFrom(exception.value(QStringLiteral("until")))};
    }
    return annotation;
}

std::optional<Change> annotationChange(const OwnData &data, const Annotation &wanted)
{
    const QString key = QString::fromStdString(annotationKey(wanted));
    return data.change(EditSubject::Annotation, key, wanted.isEmpty() ? std::nullopt : std::optional(annotationText(wanted)));
}

} // namespace core
