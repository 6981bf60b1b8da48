// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QModelIndex;

namespace models {

class AccountsModel;

/// A way to narrow the search by what a cell says.
struct QuickFilter
{
    enum class Kind : quint8 { Only, Not, From, Before, AtLeast, AtMost };
    Kind kind = Kind::Only;
    QString text; ///< "Only Trello only", "Not 3 Jan 2024"
    QString term; ///< of the search language
};

/// What a cell offers: only it and not it, one of each for each product, site, role or group; for days also from then and
/// before, for numbers at least and at most. Nothing where the search language can't say it.
QList<QuickFilter> quickFilters(const AccountsModel &model, const QModelIndex &index);

} // namespace models
