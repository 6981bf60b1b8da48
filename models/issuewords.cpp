// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intakewords.h"
#include "models/tr.h"

namespace models {

using core::RowIssue;

QString issueText(RowIssue issue)
{
    switch (issue) {
    case RowIssue::NoIdentity:
        return Words::tr("The row has neither an e-mail address nor an Atlassian ID.", "@info row of a file");
    case RowIssue::RepeatedHeader:
        return Words::tr("The row repeats the header.", "@info row of a file");
    case RowIssue::BadMail:
        return Words::tr("What stands as e-mail address is no address, and there is no Atlassian ID.", "@info row of a file");
    case RowIssue::OddMail:
        return Words::tr("What stands as e-mail address is no address; the account goes by its Atlassian ID.", "@info row of a file");
    case RowIssue::TooFewCells:
        return Words::tr("The row has fewer cells than the header; the missing ones were read as empty, those of products as not known.", "@info row of a file");
    case RowIssue::TooManyCells:
        return Words::tr("The row has more cells than the header; the surplus ones were ignored.", "@info row of a file");
    case RowIssue::UnterminatedQuote:
        return Words::tr("A quoted cell begins here and never ends.", "@info row of a file");
    case RowIssue::StrayQuote:
        return Words::tr("There is a quote inside or behind a cell; it was read as written.", "@info row of a file");
    case RowIssue::NulByte:
        return Words::tr("The row has NUL bytes; they were removed.", "@info row of a file");
    case RowIssue::BadEncoding:
        return Words::tr("The row has bytes that are no text in this encoding; they are shown as �.", "@info row of a file");
    case RowIssue::BadDate:
        return Words::tr("A date can't be read; it is taken as not known.", "@info row of a file");
    case RowIssue::UnknownValue:
        return Words::tr("A value is not known to Leanseat; it is taken as not known.", "@info row of a file");
    case RowIssue::CellTooLong:
        return Words::tr("A text is longer than 65,535 bytes; it was cut.", "@info row of a file");
    case RowIssue::DuplicateDiffers:
        return Words::tr("The same account stands in the file again with other values; one of each was kept.", "@info row of a file");
    case RowIssue::IdConflict:
        return Words::tr("One e-mail address stands under two Atlassian IDs.", "@info row of a file");
    case RowIssue::NoMatch:
        return Words::tr("No account fits this row.", "@info row of a file");
    case RowIssue::OnlyInOlder:
        return Words::tr("The newest file of this kind doesn't have this account any more; it still counts by the older one.", "@info row of a file");
    case RowIssue::KindAssumed:
        return Words::tr("Nothing but e-mail addresses or Atlassian IDs says what the file is; it was read as exported accounts. If it is a list of leavers or of protected accounts, read it as such.", "@info file");
    case RowIssue::RepeatedColumn:
        return Words::tr("The file has a second column of this kind; the first was read, this one is kept and shown.", "@info column of a file");
    case RowIssue::FileConflict:
        return Words::tr("Two files disagree; the newer one's value was kept, of two of one time the one that sorts first.", "@info row of a file");
    case RowIssue::Count:
        break;
    }
    return {};
}

QString issueText(const core::RowReport &report)
{
    const QString &value = report.detail;
    const QString &column = report.column;
    if (report.issue == RowIssue::BadDate && !value.isEmpty() && !column.isEmpty())
        return Words::tr("The date “%1” in %2 can't be read for certain; it is taken as not known.", "@info row of a file; value, column").arg(value, column);
    if (report.issue == RowIssue::UnknownValue && !value.isEmpty() && !column.isEmpty())
        return Words::tr("The value “%1” in %2 is not known to Leanseat; it is taken as not known.", "@info row of a file; value, column").arg(value, column);
    if (report.issue == RowIssue::BadMail && !value.isEmpty()) {
        return column.isEmpty() ? Words::tr("“%1” names no account.", "@info row of a file; value").arg(value)
                                : Words::tr("“%1” can't stand in %2: the row names no account, or its cells are shifted.", "@info row of a file; value, column").arg(value, column);
    }
    if (report.issue == RowIssue::OddMail && !value.isEmpty())
        return Words::tr("“%1” is no e-mail address; the account goes by its Atlassian ID.", "@info row of a file; value").arg(value);
    if (report.issue == RowIssue::DuplicateDiffers && !column.isEmpty())
        return Words::tr("The same account stands in the file again with another %1; one of them was kept.", "@info row of a file; column").arg(column);
    if (report.issue == RowIssue::FileConflict && !column.isEmpty())
        return Words::tr("Two files disagree about %1; the newer one's value was kept, of two of one time the one that sorts first.", "@info row of a file; column").arg(column);
    if (report.issue == RowIssue::RepeatedColumn && !column.isEmpty() && !value.isEmpty())
        return Words::tr("The accounts were told by the column %1; %2 is kept and shown.", "@info column of a file; the column that was read, the other").arg(value, column);
    return issueText(report.issue);
}

} // namespace models
