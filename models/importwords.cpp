// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importwords.h"

#include "models/errorwords.h"
#include "models/intakewords.h"
#include "models/tr.h"
#include "models/verdictwords.h"

namespace models {

using core::ColumnRole;
using core::Field;
using core::PreviewDoubt;

namespace {

QString listed(const QStringList &texts)
{
    return texts.join(Words::tr(", ", "@info between items of a list"));
}

QString fieldUseText(Field field)
{
    switch (field) {
    case Field::Status:
        return Words::tr("Status", "@item use of a column");
    case Field::AccountType:
        return Words::tr("Account type", "@item use of a column");
    case Field::Billable:
        return Words::tr("Atlassian's billable flag", "@item use of a column");
    case Field::PolicyName:
        return Words::tr("Policy name", "@item use of a column");
    case Field::PolicyType:
        return Words::tr("Policy type", "@item use of a column");
    case Field::SingleSignOn:
        return Words::tr("Single sign-on", "@item use of a column");
    case Field::TwoStep:
        return Words::tr("Two-step verification", "@item use of a column");
    case Field::PasswordRequirements:
        return Words::tr("Password requirements", "@item use of a column");
    case Field::IdleSession:
        return Words::tr("Idle session", "@item use of a column");
    case Field::VerifiedEmail:
        return Words::tr("E-mail verified", "@item use of a column");
    case Field::Claimed:
        return Words::tr("Claimed", "@item use of a column");
    case Field::OrgRole:
        return Words::tr("Role in the organisation", "@item use of a column");
    case Field::Groups:
        return Words::tr("Groups", "@item use of a column");
    case Field::ManagedBy:
        return Words::tr("Managed by", "@item use of a column");
    case Field::Directory:
        return Words::tr("Directory", "@item use of a column");
    case Field::Department:
        return Words::tr("Department", "@item use of a column");
    case Field::CostCentre:
        return Words::tr("Cost centre", "@item use of a column");
    case Field::LeaverSince:
        return Words::tr("Leaver since", "@item use of a column");
    case Field::Locale:
        return Words::tr("Language", "@item use of a column");
    case Field::Count:
        break;
    }
    return {};
}

QString productUseText(const core::ColumnUse &use)
{
    const QString product = productText(use.product);
    if (use.accessRole == core::AccessRole::Guest) {
        return use.site.isEmpty() ? Words::tr("Guest in %1", "@item use of a column; product").arg(product)
                                  : Words::tr("Guest in %1 on %2", "@item use of a column; product, site").arg(product, use.site);
    }
    return use.site.isEmpty() ? Words::tr("Access to %1", "@item use of a column; product").arg(product)
                              : Words::tr("Access to %1 on %2", "@item use of a column; product, site").arg(product, use.site);
}

QString columnsWith(const core::FilePreview &preview, bool (*wanted)(const core::PreviewColumn &))
{
    QStringList headers;
    for (const core::PreviewColumn &column : preview.columns) {
        if (wanted(column))
            headers.append(column.header);
    }
    return listed(headers);
}

QString openDatesText(const core::FilePreview &preview)
{
    for (const core::PreviewColumn &column : preview.columns) {
        if (!column.openDates.isEmpty())
            return Words::tr("%1 in %2 can be read with the day or the month first. Say which; else such dates are taken as not known.", "@info dates, column")
                .arg(listed(column.openDates), column.header);
    }
    return {};
}

} // namespace

QString columnUseText(const core::ColumnUse &use)
{
    switch (use.role) {
    case ColumnRole::Extra:
        return Words::tr("Kept and shown", "@item use of a column");
    case ColumnRole::Name:
        return Words::tr("Name", "@item use of a column");
    case ColumnRole::Mail:
        return Words::tr("E-mail address", "@item use of a column");
    case ColumnRole::Id:
        return Words::tr("Atlassian ID", "@item use of a column");
    case ColumnRole::Field:
        return fieldUseText(use.field);
    case ColumnRole::LastActive:
        return Words::tr("Last active", "@item use of a column");
    case ColumnRole::Added:
        return Words::tr("Added to the organisation", "@item use of a column");
    case ColumnRole::Product:
        return productUseText(use);
    case ColumnRole::Activity:
        return use.site.isEmpty() ? Words::tr("Last active in %1", "@item use of a column; product").arg(productText(use.product))
                                  : Words::tr("Last active in %1 on %2", "@item use of a column; product, site").arg(productText(use.product), use.site);
    case ColumnRole::GroupId:
        return Words::tr("Group ID", "@item use of a column");
    case ColumnRole::GroupName:
        return Words::tr("Group name", "@item use of a column");
    case ColumnRole::AccessKey:
        return Words::tr("Key of the product", "@item use of a column");
    case ColumnRole::AccessName:
        return Words::tr("Name of the product", "@item use of a column");
    case ColumnRole::AccessUrl:
        return Words::tr("Site of the product", "@item use of a column");
    case ColumnRole::AccessActive:
        return Words::tr("Last active in that product", "@item use of a column");
    case ColumnRole::ProtectedMark:
        return Words::tr("Mark of protected accounts", "@item use of a column");
    }
    return {};
}

QString columnOriginText(const core::PreviewColumn &column, const core::FilePreview &preview)
{
    if (column.isChosen)
        return Words::tr("As you chose.", "@info why a column is read so");
    if (column.isGuessed)
        return Words::tr("Its cells look like e-mail addresses; its header doesn't say so.", "@info why a column is read so");
    if (column.repeats >= 0 && static_cast<std::size_t>(column.repeats) < preview.columns.size())
        return Words::tr("Kept as it is: %1 is read in its stead.", "@info why a column is read so; other column").arg(preview.columns[static_cast<std::size_t>(column.repeats)].header);
    if (column.use.role == ColumnRole::Extra)
        return Words::tr("Its header says nothing to Leanseat.", "@info why a column is read so");
    return Words::tr("Told by its header.", "@info why a column is read so");
}

QString kindSentence(const core::FilePreview &preview)
{
    const QString kind = kindText(preview.source.kind);
    switch (preview.certainty) {
    case core::KindCertainty::Given:
        return Words::tr("%1, as you chose.", "@info kind of a file").arg(kind);
    case core::KindCertainty::ByHeader:
        return preview.tellingHeaders.isEmpty() ? Words::tr("%1, told by its columns.", "@info kind of a file").arg(kind)
                                                : Words::tr("%1, told by %2.", "@info kind of a file; headers").arg(kind, listed(preview.tellingHeaders));
    case core::KindCertainty::ByName:
        return Words::tr("%1, told by the file's name.", "@info kind of a file").arg(kind);
    case core::KindCertainty::Assumed:
        break;
    }
    return Words::tr("Taken for %1: nothing in the file says what it is.", "@info kind of a file").arg(kind);
}

QString doubtText(PreviewDoubt doubt, const core::FilePreview &preview, const Wording &wording)
{
    switch (doubt) {
    case PreviewDoubt::CannotRead: {
        const ErrorText text = errorText(preview.error.value_or(core::Error()), wording.locale);
        return text.advice.isEmpty() ? text.what : QString(text.what + u' ' + text.advice);
    }
    case PreviewDoubt::KindAssumed:
        return Words::tr("Nothing but e-mail addresses or Atlassian IDs says what the file is. Choose its kind.", "@info");
    case PreviewDoubt::MailGuessed:
        return Words::tr("No header names the e-mail address; the cells of %1 look like it.", "@info column")
            .arg(columnsWith(preview, [](const core::PreviewColumn &column) { return column.isGuessed; }));
    case PreviewDoubt::NoDelimiter:
        return Words::tr("Only one column was found. Choose what stands between the cells.", "@info");
    case PreviewDoubt::OpenDates:
        return openDatesText(preview);
    case PreviewDoubt::BadBytes:
        return preview.betterEncoding.isEmpty()
            ? Words::tr("Some bytes are no text in %1. If names look wrong, choose another encoding.", "@info encoding").arg(preview.source.encoding)
            : Words::tr("Some bytes are no text in %1, but all are in %2.", "@info encodings").arg(preview.source.encoding, preview.betterEncoding);
    case PreviewDoubt::LeaversWithoutDate:
        return Words::tr("Some rows have no leaving date: as a file of leavers, these people count as having left, too. If it lists everyone, choose Departments.", "@info");
    case PreviewDoubt::RaggedRows:
        return Words::tr("Most rows have fewer or more cells than the header. Another delimiter may fit better.", "@info");
    case PreviewDoubt::Count:
        break;
    }
    return {};
}

QString dayOrderText(const core::FilePreview &preview)
{
    switch (preview.source.dayOrder) {
    case core::DayOrder::DayFirst:
        return Words::tr("Day first (3 January)", "@item:inlistbox");
    case core::DayOrder::MonthFirst:
        return Words::tr("Month first (1 March)", "@item:inlistbox");
    case core::DayOrder::YearFirst:
        break;
    }
    return {};
}

QString candidateText(const core::KindCandidate &candidate)
{
    const QString kind = kindText(candidate.kind);
    return candidate.missing.isEmpty() ? kind : Words::tr("%1 (needs %2)", "@item:inlistbox kind of file, missing columns").arg(kind, listed(candidate.missing));
}

} // namespace models
