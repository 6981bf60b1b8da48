// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/diffjson.h"

#include "cli/codes.h"

namespace cli {

namespace {

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

core::Money amount(const core::PeriodMoney &money, core::Period period)
{
    return period == core::Period::Year ? money.year : money.month;
}

void writeSide(JsonWriter &json, QStringView key, const core::SnapshotInfo &info, const core::ComparedSide &side)
{
    json.beginObject(key);
    if (info.id > 0)
        json.number(u"id", info.id);
    else
        json.null(u"id");
    writeDay(json, u"date", side.day);
    json.text(u"kind", core::kindKey(side.kind));
    json.number(u"accounts", side.accounts);
    json.number(u"seats", side.seats);
    json.number(u"billable", side.billable);
    json.number(u"intended", side.intended);
    json.number(u"accidental", side.accidental);
    json.number(u"notBillable", side.notBillable);
    json.number(u"unknown", side.unknown);
    json.text(u"ruleSet", side.rules);
    json.text(u"priceBook", side.prices);
    json.endObject();
}

void writeCauses(JsonWriter &json, const Diff &diff)
{
    const core::SnapshotComparison &comparison = diff.comparison;
    json.beginObject(u"causes");
    for (const core::CauseLine &line : comparison.causes) {
        json.beginObject(QString(core::changeCauseKey(line.cause)));
        json.number(u"newlyBillable", line.newly);
        json.number(u"noLongerBillable", line.noLonger);
        if (comparison.difference)
            json.number(u"cost", (amount(line.added, diff.period) - amount(line.removed, diff.period)).minor());
        else
            json.null(u"cost");
        json.endObject();
    }
    json.endObject();
}

void writeProducts(JsonWriter &json, const core::SnapshotComparison &comparison)
{
    json.beginObject(u"newlyThrough");
    for (std::size_t i = 0; i < comparison.newlyThrough.size(); ++i) {
        if (comparison.newlyThrough[i] > 0)
            json.number(QString(core::productKey(static_cast<core::Product>(i))), comparison.newlyThrough[i]);
    }
    json.endObject();
}

void writeCost(JsonWriter &json, const Diff &diff)
{
    const auto known = [&json, &diff](QStringView key, const core::ComparedSide &side) {
        if (side.costIsKnown)
            json.number(key, amount(side.cost, diff.period).minor());
        else
            json.null(key);
    };
    const core::SnapshotComparison &comparison = diff.comparison;
    json.beginObject(u"cost");
    json.text(u"currency", amount(comparison.newer.cost, diff.period).currency().toString());
    json.text(u"period", diff.period == core::Period::Year ? QStringLiteral("year") : QStringLiteral("month"));
    known(u"from", comparison.older);
    known(u"to", comparison.newer);
    if (comparison.difference)
        json.number(u"difference", amount(*comparison.difference, diff.period).minor());
    else
        json.null(u"difference");
    json.endObject();
}

void writeFields(JsonWriter &json, const std::vector<core::FieldChange> &fields)
{
    json.beginArray(u"fields");
    for (const core::FieldChange &field : fields) {
        json.beginObject();
        json.text(u"field", core::changedFieldKey(field.field));
        if (field.product != core::Product::Count)
            json.text(u"product", core::productKey(field.product));
        json.text(u"was", field.before);
        json.text(u"is", field.after);
        json.endObject();
    }
    json.endArray();
}

void writeVerdict(JsonWriter &json, QStringView key, const core::Assessment &assessment, core::Row row)
{
    if (row == core::kNoRow)
        json.null(key);
    else
        json.text(key, core::verdictKey(assessment.of(row).verdict));
}

void writeAccount(JsonWriter &json, const Diff &diff, const core::AccountChange &change)
{
    const bool isGone = change.newer == core::kNoRow;
    const core::AccountTable &table = isGone ? diff.older->table() : diff.newer->table();
    const core::Row row = isGone ? change.older : change.newer;
    json.beginObject();
    json.text(u"email", text(table.mail(row)));
    json.text(u"id", text(table.id(row)));
    json.text(u"name", text(table.name(row)));
    json.text(u"change", core::changeKindKey(change.kind()));
    json.text(u"seat", core::seatChangeKey(change.seat));
    writeVerdict(json, u"was", *diff.older, change.older);
    writeVerdict(json, u"is", *diff.newer, change.newer);
    json.text(u"why", core::changeCauseKey(change.cause));
    if (change.product != core::Product::Count)
        json.text(u"product", core::productKey(change.product));
    else
        json.null(u"product");
    if (const auto cost = core::costOf(diff.comparison, change))
        json.number(u"cost", amount(*cost, diff.period).minor());
    else
        json.null(u"cost");
    writeFields(json, change.kind() == core::ChangeKind::Changed
            ? core::fieldChanges(*diff.older, change.older, *diff.newer, change.newer)
            : std::vector<core::FieldChange>());
    json.endObject();
}

} // namespace

void writeDiff(JsonWriter &json, const Diff &diff)
{
    const core::SnapshotComparison &comparison = diff.comparison;
    json.beginObject();
    writeSide(json, u"from", diff.from, comparison.older);
    writeSide(json, u"to", diff.to, comparison.newer);
    json.number(u"came", comparison.came);
    json.number(u"left", comparison.left);
    json.number(u"changed", comparison.changed);
    json.number(u"unchanged", comparison.unchanged);
    json.number(u"onlyLastActive", comparison.onlySeen);
    json.number(u"newlyBillable", comparison.newlyBillable);
    json.number(u"noLongerBillable", comparison.noLongerBillable);
    json.number(u"becameUnknown", comparison.becameUnknown);
    json.number(u"becameKnown", comparison.becameKnown);
    json.number(u"notTold", comparison.notTold);
    writeCauses(json, diff);
    writeProducts(json, comparison);
    writeCost(json, diff);
    json.beginObject(u"differs");
    json.flag(u"rules", comparison.rulesDiffer);
    json.flag(u"prices", comparison.pricesDiffer);
    json.flag(u"profile", comparison.profileDiffers);
    json.flag(u"kinds", comparison.kindsDiffer);
    json.flag(u"columns", comparison.columnsDiffer);
    json.endObject();
    json.beginArray(u"accounts");
    for (const core::AccountChange &change : comparison.changes)
        writeAccount(json, diff, change);
    json.endArray();
    json.endObject();
}

} // namespace cli
