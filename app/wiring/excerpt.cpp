// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/excerpt.h"

#include "app/composition.h"

#include "report/xlsx.h"
#include "ui/accounts/accountspage.h"
#include "ui/accounts/accountview.h"

namespace app::wiring {

namespace {

std::vector<int> columnsOf(const Composition &app, ui::Columns which)
{
    std::vector<int> columns;
    if (which == ui::Columns::Shown) {
        const QList<int> shown = app.window->accounts()->view()->shownColumns();
        columns.assign(shown.begin(), shown.end());
    } else {
        for (int column = 0; column < app.accounts.columnCount(); ++column) {
            if (app.accounts.hasData(column))
                columns.push_back(column);
        }
    }
    return columns;
}

qint64 matching(const Composition &app)
{
    return app.accounts.order() ? static_cast<qint64>(app.accounts.order()->size()) : 0;
}

} // namespace

ui::ExportOffer exportOffer(const Composition &app)
{
    ui::ExportOffer offer;
    offer.matching = matching(app);
    for (const auto &[first, last] : app.keeper->ranges())
        offer.selected += last - first + 1;
    offer.all = app.accounts.assessment() ? app.accounts.assessment()->rowCount() : 0;
    offer.shownColumns = static_cast<int>(columnsOf(app, ui::Columns::Shown).size());
    offer.allColumns = static_cast<int>(columnsOf(app, ui::Columns::All).size());
    offer.mostSheetRows = report::kMaxSheetRows;
    offer.isSearched = offer.matching != offer.all;
    return offer;
}

models::AccountsExcerpt excerptOf(const Composition &app, ui::Extent extent, ui::Columns columns)
{
    models::AccountsExcerpt excerpt;
    excerpt.assessment = app.accounts.assessment();
    excerpt.columns = columnsOf(app, columns);
    const bool isAll = extent == ui::Extent::All && matching(app) != excerpt.assessment->rowCount();
    if (isAll)
        return excerpt;
    excerpt.order = app.accounts.order();
    if (extent == ui::Extent::Selection)
        excerpt.ranges = app.keeper->ranges();
    if (extent != ui::Extent::All)
        excerpt.query = app.accounts.queryText();
    return excerpt;
}

} // namespace app::wiring
