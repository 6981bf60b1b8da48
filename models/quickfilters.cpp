// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/quickfilters.h"

#include "core/columnterm.h"
#include "core/matchcolumns.h"
#include "models/accountsmodel.h"
#include "models/columnvaluewords.h"
#include "models/filecolumns.h"
#include "models/tr.h"
#include "models/verdictwords.h"

#include <utility>

namespace models {
namespace {

using core::AccountColumn;
using Kind = QuickFilter::Kind;

constexpr int kMostValues = 6;     ///< of one cell
constexpr int kLongestText = 40;   ///< of a value in a menu

QString shortened(QString text)
{
    text = text.simplified();
    return text.size() > kLongestText ? QString(text.left(kLongestText - 1) % u'…') : text;
}

void addOnlyAndNot(QList<QuickFilter> &filters, const std::optional<QString> &term, const QString &value)
{
    if (!term)
        return;
    const QString shown = shortened(value);
    filters.append({Kind::Only, Words::tr("Only “%1”", "@action:inmenu filter by a cell's value").arg(shown), *term});
    if (const auto other = core::negatedTerm(*term))
        filters.append({Kind::Not, Words::tr("Not “%1”", "@action:inmenu filter by a cell's value").arg(shown), *other});
}

/// @p term has the value behind its last colon: it is compared instead.
QString compared(const QString &term, const QString &comparison)
{
    QString other = term;
    const qsizetype at = other.lastIndexOf(u':') + 1;
    if (at < other.size() && other[at] == u'=')
        other.remove(at, 1);
    return other.insert(at, comparison);
}

void addDays(QList<QuickFilter> &filters, const QString &term, const QString &value)
{
    filters.append({Kind::From, Words::tr("%1 or later", "@action:inmenu filter by a day").arg(value), compared(term, QStringLiteral(">="))});
    filters.append({Kind::Before, Words::tr("Before %1", "@action:inmenu filter by a day").arg(value), compared(term, QStringLiteral("<"))});
}

void addNumbers(QList<QuickFilter> &filters, const QString &term, const QString &value)
{
    filters.append({Kind::AtLeast, Words::tr("%1 or more", "@action:inmenu filter by a number").arg(value), compared(term, QStringLiteral(">="))});
    filters.append({Kind::AtMost, Words::tr("%1 or less", "@action:inmenu filter by a number").arg(value), compared(term, QStringLiteral("<="))});
}

/// Values of one cell as core::columnTerm() takes them.
QStringList valuesOf(const core::Assessment &assessment, AccountColumn column, core::Row row)
{
    const core::Case &facts = assessment.of(row);
    const QVariant raw = core::rawValue(assessment, column, row);
    switch (column) {
    case AccountColumn::Products: {
        QStringList keys;
        for (const core::Product product : core::productsOf(assessment, row))
            keys.append(core::productKey(product));
        return keys;
    }
    case AccountColumn::Sites:
        return core::sitesOf(assessment, row);
    case AccountColumn::OrgRole:
    case AccountColumn::Groups: {
        QStringList parts;
        for (const QString &part : raw.toString().split(u',', Qt::SkipEmptyParts))
            parts.append(part.trimmed());
        return parts.isEmpty() ? QStringList {QString()} : parts;
    }
    case AccountColumn::LastActive:
    case AccountColumn::Added:
        if (!raw.isValid())
            return {QStringLiteral("unknown")};
        return {raw.typeId() == QMetaType::QDate ? raw.toDate().toString(Qt::ISODate) : raw.toString()};
    case AccountColumn::Saves:
        if (!raw.isValid())
            return {};
        return {core::Money(raw.toLongLong(), assessment.year.perSeatAlone.currency()).toDecimal()};
    case AccountColumn::BillableFlag:
    case AccountColumn::SingleSignOn:
    case AccountColumn::TwoStep:
        if (!raw.isValid())
            return {QStringLiteral("unknown")};
        [[fallthrough]];
    case AccountColumn::Discrepancy:
    case AccountColumn::Protected:
    case AccountColumn::Leaver:
        return {raw.toBool() ? QStringLiteral("yes") : QStringLiteral("no")};
    default:
        break;
    }
    if (const auto option = core::optionOf(column))
        return {core::eligibilityKey(facts.options[static_cast<std::size_t>(*option)].eligibility)};
    return {raw.toString()};
}

QList<QuickFilter> knownColumn(const AccountsModel &model, AccountColumn column, const QModelIndex &index)
{
    const core::Assessment &assessment = *model.assessment();
    const core::Row row = model.accountRow(index.row());
    QList<QuickFilter> filters;
    // What the chip says is the intent, where there is one.
    const core::Intent intent = assessment.of(row).intent;
    if (column == AccountColumn::Verdict && intent != core::Intent::None)
        addOnlyAndNot(filters, core::columnTerm(assessment, AccountColumn::Intent, core::intentKey(intent)), intentText(intent));
    const bool isDay = column == AccountColumn::LastActive || column == AccountColumn::Added;
    const bool isShown = isDay || column == AccountColumn::Saves;
    const QStringList values = valuesOf(assessment, column, row).mid(0, kMostValues);
    for (const QString &value : values) {
        const auto term = core::columnTerm(assessment, column, value);
        const QString text = isShown ? index.data().toString() : columnValueText(column, value, model.wording());
        addOnlyAndNot(filters, term, text);
        if (!term)
            continue;
        if (isDay && QDate::fromString(value, Qt::ISODate).isValid())
            addDays(filters, *term, text);
        if (column == AccountColumn::Saves)
            addNumbers(filters, *term, text);
    }
    return filters;
}

QList<QuickFilter> fileColumn(const AccountsModel &model, const QModelIndex &index)
{
    const core::Assessment &assessment = *model.assessment();
    const int column = index.column() - AccountsModel::kFirstFileColumn;
    const QString header = fileColumnHeader(assessment.table(), column);
    const QVariant raw = fileColumnRaw(assessment.table(), column, model.accountRow(index.row()));
    const bool isDays = !core::columnsByHeader(assessment.table(), header).days.empty();
    const bool isDate = raw.typeId() == QMetaType::QDate;
    QString value = isDate ? raw.toDate().toString(Qt::ISODate) : raw.toString();
    QString text = index.data().toString();
    if (isDays && !isDate) {
        const bool isKnown = !text.isEmpty(); // no date, but something is said: never
        value = isKnown ? QStringLiteral("never") : QStringLiteral("unknown");
        text = isKnown ? text : Words::tr("unknown", "@item a day");
    }
    const auto term = core::fileColumnTerm(assessment, header, value);
    QList<QuickFilter> filters;
    addOnlyAndNot(filters, term, text.isEmpty() ? Words::tr("none", "@item an empty cell") : text);
    if (!term)
        return filters;
    bool isNumber = false;
    value.toDouble(&isNumber);
    if (isDays && isDate)
        addDays(filters, *term, text);
    else if (!isDays && isNumber)
        addNumbers(filters, *term, text);
    return filters;
}

} // namespace

QList<QuickFilter> quickFilters(const AccountsModel &model, const QModelIndex &index)
{
    if (!index.isValid() || !model.assessment() || model.accountRow(index.row()) == core::kNoRow)
        return {};
    const auto known = model.accountColumn(index.column());
    return known ? knownColumn(model, *known, index) : fileColumn(model, index);
}

} // namespace models
