// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intakewords.h"

#include "models/format.h"
#include "models/tr.h"

namespace models {

using core::SourceKind;

QString kindText(SourceKind kind)
{
    switch (kind) {
    case SourceKind::ManagedAccounts:
        return Words::tr("Managed accounts", "@item kind of file");
    case SourceKind::DomainAccounts:
        return Words::tr("Accounts of domains", "@item kind of file");
    case SourceKind::ApiDump:
        return Words::tr("API dump", "@item kind of file");
    case SourceKind::PolicyMembers:
        return Words::tr("Members of authentication policies", "@item kind of file");
    case SourceKind::Users:
        return Words::tr("Users", "@item kind of file");
    case SourceKind::ExternalUsers:
        return Words::tr("External users", "@item kind of file");
    case SourceKind::Leavers:
        return Words::tr("Leavers", "@item kind of file");
    case SourceKind::Departments:
        return Words::tr("Departments", "@item kind of file");
    case SourceKind::Protected:
        return Words::tr("Protected accounts", "@item kind of file");
    case SourceKind::Count:
        break;
    }
    return {};
}

QString kindHelp(SourceKind kind)
{
    switch (kind) {
    case SourceKind::ManagedAccounts:
        return Words::tr("Atlassian Administration, Managed accounts, Export accounts. It says who exists and what they use.", "@info kind of file");
    case SourceKind::DomainAccounts:
        return Words::tr("Atlassian Administration, Domains, Export accounts. It also has accounts that are not claimed yet.", "@info kind of file");
    case SourceKind::ApiDump:
        return Words::tr("One row per account and product, as scripts write it from the organisations API.", "@info kind of file");
    case SourceKind::PolicyMembers:
        return Words::tr("Atlassian Administration, Authentication policies, Export members. It tells who is in which policy.", "@info kind of file");
    case SourceKind::Users:
        return Words::tr("Atlassian Administration, Directory, Users, Export users. It has groups and when people were last seen.", "@info kind of file");
    case SourceKind::ExternalUsers:
        return Words::tr("Any CSV with the e-mail addresses of external users, who are billed without being managed accounts.", "@info kind of file");
    case SourceKind::Leavers:
        return Words::tr("Any CSV with the e-mail addresses of people who left.", "@info kind of file");
    case SourceKind::Departments:
        return Words::tr("Any CSV with e-mail addresses and departments or cost centres.", "@info kind of file");
    case SourceKind::Protected:
        return Words::tr("Any CSV with e-mail addresses that no option may touch.", "@info kind of file");
    case SourceKind::Count:
        break;
    }
    return {};
}

QString dateSourceText(core::DateSource source)
{
    switch (source) {
    case core::DateSource::Given:
        return Words::tr("as given", "@item where a date comes from");
    case core::DateSource::FileName:
        return Words::tr("by its name", "@item where a date comes from");
    case core::DateSource::FileTime:
        return Words::tr("assumed from the file's time", "@item where a date comes from");
    }
    return {};
}

QString delimiterText(char delimiter)
{
    switch (delimiter) {
    case ',':
        return Words::tr("comma", "@item delimiter");
    case ';':
        return Words::tr("semicolon", "@item delimiter");
    case '\t':
        return Words::tr("tab", "@item delimiter");
    case '|':
        return Words::tr("bar", "@item delimiter");
    }
    return QString(QLatin1Char(delimiter));
}

QString ownSiteSourceText(core::OwnSiteSource source)
{
    switch (source) {
    case core::OwnSiteSource::Given:
        return Words::tr("given", "@item where an own site comes from");
    case core::OwnSiteSource::Profile:
        return Words::tr("from the profile", "@item where an own site comes from");
    case core::OwnSiteSource::Proposed:
        return Words::tr("proposed", "@item where an own site comes from");
    }
    return {};
}

QString stageText(core::Stage stage)
{
    switch (stage) {
    case core::Stage::Detecting:
        return Words::tr("Looking at the file", "@status");
    case core::Stage::Reading:
        return Words::tr("Reading", "@status");
    case core::Stage::Joining:
        return Words::tr("Joining the files", "@status");
    case core::Stage::Assessing:
        return Words::tr("Assessing", "@status");
    case core::Stage::Ranking:
        return Words::tr("Preparing the order", "@status");
    case core::Stage::Writing:
        return Words::tr("Writing", "@status");
    case core::Stage::Storing:
        return Words::tr("Keeping it in the workspace", "@status");
    }
    return {};
}

QString progressText(const core::Progress &progress, const QLocale &locale)
{
    if (progress.total <= 0)
        return stageText(progress.stage);
    const bool bytes = progress.stage == core::Stage::Reading || progress.stage == core::Stage::Writing;
    return Words::tr("%1, %2 of %3", "@status stage, done, total")
        .arg(stageText(progress.stage), bytes ? bytesText(progress.done, locale) : numberText(progress.done, locale),
            bytes ? bytesText(progress.total, locale) : numberText(progress.total, locale));
}

QString addedText(const core::SourceInfo &source, core::Day snapshot, const QLocale &locale)
{
    return Words::tr("Read as “%1” of %2; added to the snapshot of %3.", "@info kind of file, its day, day of a snapshot")
        .arg(kindText(source.kind), dayText(source.date, locale), dayText(snapshot, locale));
}

QString countsText(const core::RowCounts &counts, const QLocale &locale)
{
    return Words::tr("%1 read: %2 accepted, %3 folded, %4 duplicate, %5 rejected", "@info counts of rows")
        .arg(numberText(counts.read, locale), numberText(counts.accepted, locale), numberText(counts.folded, locale),
            numberText(counts.duplicates, locale), numberText(counts.rejected, locale));
}

QString sourceText(const core::SourceInfo &source, const QLocale &locale)
{
    QStringList parts {source.era.isEmpty() ? kindText(source.kind) : Words::tr("%1, format of %2", "@info kind of file, year").arg(kindText(source.kind), source.era)};
    if (!source.encoding.isEmpty())
        parts.append(source.encoding);
    parts.append(Words::tr("delimiter %1", "@info").arg(delimiterText(source.delimiter)));
    if (core::isDate(source.date))
        parts.append(Words::tr("of %1 (%2)", "@info date, where it comes from").arg(dayText(source.date, locale), dateSourceText(source.dateSource)));
    if (core::isDate(source.chosenOn))
        parts.append(Words::tr("read as you chose on %1", "@info date").arg(dayText(source.chosenOn, locale)));
    else if (source.isMapped || source.kindWasGiven)
        parts.append(Words::tr("read as you chose", "@info"));
    return parts.join(QStringLiteral(" · "));
}

} // namespace models
