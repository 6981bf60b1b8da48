// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/readaccounts.h"

#include "intake/readsource.h"

namespace intake {

core::Result<core::AccountBatch> readAccounts(const QString &path, const ReadOptions &options,
    const core::Parallel &parallel, const core::ProgressSink &progress, std::stop_token stop)
{
    auto file = openFile(path);
    if (!file)
        return core::Unexpected(std::move(file.error()));
    return readSource(file->bytes, path, options, parallel, progress, std::move(stop), file->modified);
}

} // namespace intake
