// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fieldevidence.h"

#include "core/wordkey.h"

#include <algorithm>
#include <initializer_list>

namespace core {

namespace {

/// How a field's column is found again: the table keeps values, the sources keep the headers.
struct Named
{
    Field field;
    std::initializer_list<std::string_view> exact; ///< as WordKey makes it
    std::string_view part;                         ///< or a piece of the name
    const char *fallback;                          ///< where no file was read: the field's own name
};

const Named kNamed[] {
    {Field::Status, {"status", "accountstatus", "userstatus", "active"}, {}, "Status"},
    {Field::Billable, {"guardbillingflag", "guardbilling"}, "billable", "Billable"},
    {Field::PolicyType, {}, "policytype", "Policy type"},
    {Field::PolicyName, {"policy", "authenticationpolicy"}, "policyname", "Policy name"},
    {Field::AccountType, {"accounttype", "usertype"}, {}, "Account type"},
    {Field::Claimed, {"claimed", "isclaimed", "claimstatus"}, {}, "Claimed"},
    {Field::ManagedBy, {"managedby", "managementsource", "identityprovider", "provisionedby"}, {}, "Managed by"},
    {Field::LeaverSince,
        {"leaversince", "leaver", "leavingdate", "leavedate", "dateleft", "lefton", "terminationdate", "exitdate", "lastday",
            "lastworkingday", "enddate"},
        {}, "Leaver since"},
};

bool isNamed(const Named &named, const QString &header)
{
    const QByteArray utf8 = header.toUtf8();
    const WordKey key(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
    const std::string_view word = key;
    if (std::find(named.exact.begin(), named.exact.end(), word) != named.exact.end())
        return true;
    return !named.part.empty() && word.find(named.part) != std::string_view::npos;
}

/// The column of a file that a field was read from; -1 where there is none with a header.
int columnOf(const Named &named, const SourceInfo &source)
{
    for (qsizetype i = 0; i < source.header.size(); ++i) {
        const auto place = static_cast<std::size_t>(i);
        const bool isRead = place < source.uses.size() ? source.uses[place].role == ColumnRole::Field && source.uses[place].field == named.field
                                                       : isNamed(named, source.header.at(i));
        if (isRead)
            return static_cast<int>(i);
    }
    return -1;
}

/// The file and the header that a field's values come from: of several files the newest, as the join takes them.
FieldEvidence originOf(const Named &named, const JoinedAccounts &accounts)
{
    FieldEvidence evidence;
    evidence.column = QString::fromLatin1(named.fallback);
    Day newest = kNoDay;
    bool isFound = false;
    for (const SourceInfo &source : accounts.sources) {
        const bool isList = source.kind == SourceKind::Protected || source.kind == SourceKind::ExternalUsers
            || (source.kind == SourceKind::Departments && named.field != Field::LeaverSince);
        if (isList || (isFound && source.date < newest))
            continue;
        const int column = columnOf(named, source);
        if (column < 0)
            continue;
        isFound = true;
        newest = source.date;
        evidence.column = source.header.at(column);
        evidence.file = source.file;
    }
    return evidence;
}

} // namespace

std::vector<FieldEvidence> fieldEvidence(const JoinedAccounts &accounts, Row row)
{
    std::vector<FieldEvidence> out;
    for (const Named &named : kNamed) {
        if (!accounts.table->has(named.field))
            continue;
        FieldEvidence evidence = originOf(named, accounts);
        const std::string_view value = accounts.table->value(named.field, row);
        evidence.value = QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
        out.push_back(std::move(evidence));
    }
    return out;
}

} // namespace core
