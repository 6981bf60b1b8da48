// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation.h"
#include "core/profile.h"
#include "core/protectedentry.h"
#include "core/result.h"

#include <map>
#include <optional>
#include <vector>

namespace core {

/// The organisation's own data: what people typed, not what files say.
enum class EditSubject : quint8 {
    Profile,      ///< key and value as applySetting() reads them
    OwnSite,      ///< key = host; value = its place in the list
    OwnWorkspace, ///< key = name; value = its place in the list
    Protected,    ///< key = the entry as typed; value = JSON {"note", "day"}
    Annotation,   ///< key = annotationKey(); value = annotationText()
    PriceBook,    ///< key = id; value = the book as JSON
    View,         ///< key = name; value = the view as JSON
    Setting,      ///< key and value, as whoever wrote them reads them
    Count
};
/// `profile`, `own-site`, `own-workspace`, `protected`, `annotation`, `price-book`, `view`, `setting`.
QLatin1String editSubjectKey(EditSubject subject);
std::optional<EditSubject> editSubjectFromKey(QStringView key);

/// One entry before and after; nothing = it isn't there.
struct Change
{
    EditSubject subject = EditSubject::Setting;
    QString key;
    std::optional<QString> before;
    std::optional<QString> after;

    friend bool operator==(const Change &, const Change &) = default;
};

/// What one command changed, to be undone as a whole.
struct Edit
{
    QString kind; ///< a word for the log and for "Undo …": `mark`, `note`, `exception`, `profile` …
    std::vector<Change> changes;

    bool isEmpty() const { return changes.empty(); }
    /// The edit that takes it back.
    Edit inverse() const;
    friend bool operator==(const Edit &, const Edit &) = default;
};

/// All entries of all subjects.
class OwnData final
{
public:
    using Entries = std::map<QString, QString>;

    const Entries &of(EditSubject subject) const { return m_entries[static_cast<std::size_t>(subject)]; }
    std::optional<QString> value(EditSubject subject, const QString &key) const;
    void set(EditSubject subject, const QString &key, const std::optional<QString> &value);
    /// What @p key would have to change for @p value; nothing where it is so already.
    std::optional<Change> change(EditSubject subject, const QString &key, const std::optional<QString> &value) const;
    /// What a whole subject would have to change.
    std::vector<Change> changes(EditSubject subject, const Entries &wanted) const;
    void apply(const Edit &edit);

    /// Entries that can't be read (by a newer Leanseat) are left out.
    Profile profile() const;
    AnnotationsPtr annotations() const;
    ProtectedEntriesPtr protectedEntries() const; ///< null where there are none

    friend bool operator==(const OwnData &, const OwnData &) = default;

private:
    std::array<Entries, static_cast<std::size_t>(EditSubject::Count)> m_entries;
};

/// Entries that make this profile: of Profile, OwnSite and OwnWorkspace.
std::vector<Change> profileChanges(const OwnData &data, const Profile &profile);

/// What a list of protected accounts has to change; entries of one text are one.
std::vector<Change> protectedChanges(const OwnData &data, const ProtectedEntries &entries);

/// An annotation as JSON: `id`, `mail`, `marks` (list of `protected`, `leaver`, `intended`), `note`, `exception` {`owner`,
/// `reason`, `since`, `until`}; what is empty is left out.
QString annotationText(const Annotation &annotation);
std::optional<Annotation> annotationFromText(const QString &text);
/// The change that puts it there, or takes it away where it is empty.
std::optional<Change> annotationChange(const OwnData &data, const Annotation &wanted);

} // namespace core
