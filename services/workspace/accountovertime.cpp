// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/accountovertime.h"

namespace workspace {

core::Result<core::AccountHistory> accountOverTime(
    Archive &archive, const QString &id, const QString &mail, const LoadRequest &how, Pool &pool)
{
    const auto own = archive.own().read();
    if (!own)
        return core::Unexpected(own.error());
    auto tables = archive.snapshots().ofAccount(id, mail);
    if (!tables)
        return core::Unexpected(tables.error());
    const LoadRequest request = withOwnData(how, *own);
    std::vector<core::HistoryMoment> moments;
    for (store::AccountAt &at : *tables) {
        core::HistoryMoment moment {at.snapshot, at.accounts.date, nullptr, core::kNoRow};
        if (at.accounts.table->rowCount() > 0) {
            auto judged = judge(std::move(at.accounts), request, pool);
            if (!judged)
                return core::Unexpected(judged.error());
            moment.assessment = std::move(*judged);
            moment.row = 0;
        }
        moments.push_back(std::move(moment));
    }
    return core::accountHistory(moments);
}

} // namespace workspace
