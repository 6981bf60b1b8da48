// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparisonaccess.h"
#include "core/comparisoncause.h"

#include <algorithm>

namespace core {

namespace {

template<typename Enum, std::size_t Size>
QLatin1String keyOf(const std::array<const char *, Size> &keys, Enum value)
{
    static_assert(Size == static_cast<std::size_t>(Enum::Count));
    Q_ASSERT(static_cast<std::size_t>(value) < Size);
    return QLatin1String(keys[static_cast<std::size_t>(value)]);
}

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString key(Tri tri)
{
    switch (tri) {
    case Tri::No:
        return QStringLiteral("no");
    case Tri::Yes:
        return QStringLiteral("yes");
    case Tri::Unknown:
        break;
    }
    return {};
}

/// One side's row.
struct Place
{
    const Assessment &assessment;
    Row row;

    const Case &facts() const { return assessment.of(row); }
    const AccountTable &table() const { return assessment.table(); }
    QString value(Field field) const { return text(table().value(field, row)); }
};

QString policyOf(const Place &place, bool byName)
{
    return byName ? place.value(Field::PolicyName) : place.value(Field::PolicyType);
}

QString valueOf(ChangedField field, const Place &place, bool policyByName)
{
    switch (field) {
    case ChangedField::Verdict:
        return verdictKey(place.facts().verdict);
    case ChangedField::Status:
        return statusKey(place.facts().status);
    case ChangedField::Policy:
        return policyOf(place, policyByName);
    case ChangedField::Flag:
        return key(place.facts().flag);
    case ChangedField::Claimed:
        return key(place.facts().claimed == Tri::No ? Tri::No : Tri::Yes);
    case ChangedField::Intent:
        return intentKey(place.facts().intent);
    case ChangedField::ManagedBy:
        return managedByKey(place.facts().managedBy);
    case ChangedField::Department:
        return place.value(Field::Department);
    case ChangedField::Name:
        return text(place.table().name(place.row));
    case ChangedField::Mail:
        return text(place.table().mail(place.row));
    case ChangedField::Id:
        return text(place.table().id(place.row));
    case ChangedField::Access:
    case ChangedField::Count:
        break;
    }
    return {};
}

/// Where an account has access to a product, of what both files tell.
QString placesOf(const std::vector<Access> &accesses, Product product, const ComparisonBasis &basis)
{
    QStringList out;
    for (const Access &access : accesses) {
        if (access.product != product || !basis.tells(access.product, access.role))
            continue;
        const QString place = access.onlyLastActive || access.cell.isEmpty() ? QStringLiteral("yes") : access.cell;
        if (!out.contains(place))
            out.append(place);
    }
    out.sort();
    return out.join(QStringLiteral(", "));
}

void addAccesses(std::vector<FieldChange> &out, const Place &before, const Place &after, const ComparisonBasis &basis)
{
    const std::vector<Access> older = accessesOf(before.table(), before.row, {}, {});
    const std::vector<Access> newer = accessesOf(after.table(), after.row, {}, {});
    for (int i = 0; i < static_cast<int>(Product::Count); ++i) {
        const auto product = static_cast<Product>(i);
        FieldChange change {ChangedField::Access, product, placesOf(older, product, basis), placesOf(newer, product, basis)};
        if (basis.isCoarse ? change.before.isEmpty() != change.after.isEmpty() : change.before != change.after)
            out.push_back(std::move(change));
    }
}

bool differ(ChangedField field, const Place &a, const Place &b, const ComparisonBasis &basis)
{
    switch (field) {
    case ChangedField::Access:
        return comparedAccesses(a.assessment, a.row, basis) != comparedAccesses(b.assessment, b.row, basis);
    case ChangedField::Policy:
        return basis.hasBothPolicyNames && a.value(Field::PolicyName) != b.value(Field::PolicyName);
    case ChangedField::Department:
        return basis.hasBothDepartments && a.value(Field::Department) != b.value(Field::Department);
    case ChangedField::Name:
        return basis.hasBothNames && a.table().name(a.row) != b.table().name(b.row);
    case ChangedField::Mail:
        return basis.hasBothMails && a.table().foldedMail(a.row) != b.table().foldedMail(b.row);
    case ChangedField::Id:
        return basis.hasBothIds && a.table().foldedId(a.row) != b.table().foldedId(b.row);
    case ChangedField::Verdict:
    case ChangedField::Status:
    case ChangedField::Flag:
    case ChangedField::Claimed:
    case ChangedField::Intent:
    case ChangedField::ManagedBy:
    case ChangedField::Count:
        break; // cases tell
    }
    return false;
}

} // namespace

QLatin1String changeKindKey(ChangeKind kind)
{
    static constexpr std::array<const char *, 3> kKeys {"came", "left", "changed"};
    return keyOf(kKeys, kind);
}

QLatin1String seatChangeKey(SeatChange seat)
{
    static constexpr std::array<const char *, 3> kKeys {"none", "newly", "no-longer"};
    return keyOf(kKeys, seat);
}

QLatin1String changedFieldKey(ChangedField field)
{
    static constexpr std::array<const char *, 12> kKeys {
        "verdict", "status", "access", "policy", "flag", "claimed", "intent", "idp", "department", "name", "email", "id"};
    return keyOf(kKeys, field);
}

QLatin1String changeCauseKey(ChangeCause cause)
{
    static constexpr std::array<const char *, 20> kKeys {"none", "came", "left", "activated", "deactivated", "claimed", "unclaimed",
        "left-policy", "entered-policy", "flag-changed", "gained-access", "lost-access", "access-changed", "became-known",
        "became-unknown", "rules-differ", "profile-differs", "files-differ", "prices-differ", "other"};
    return keyOf(kKeys, cause);
}

std::vector<FieldChange> fieldChanges(const Assessment &older, Row olderRow, const Assessment &newer, Row newerRow)
{
    const ComparisonBasis basis = basisOf(older, newer);
    const Place before {older, olderRow};
    const Place after {newer, newerRow};
    const CaseChange byCase = changeBetween(older, before.facts(), newer, after.facts(), basis);
    const bool policyByName = differ(ChangedField::Policy, before, after, basis);
    std::vector<FieldChange> out;
    for (int i = 0; i < static_cast<int>(ChangedField::Count); ++i) {
        const auto field = static_cast<ChangedField>(i);
        if ((byCase.fields >> i & 1) == 0 && !differ(field, before, after, basis))
            continue;
        if (field == ChangedField::Access)
            addAccesses(out, before, after, basis);
        else
            out.push_back({field, Product::Count, valueOf(field, before, policyByName), valueOf(field, after, policyByName)});
    }
    return out;
}

} // namespace core
