// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/csv.h"

#include "report/csv.h"

namespace workspace {

QByteArray csvText(const QString &text)
{
    QByteArray cell;
    report::appendCsvText(cell, text, {});
    return cell;
}

} // namespace workspace
