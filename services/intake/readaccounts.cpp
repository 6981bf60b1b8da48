// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/readaccounts.h"

#include "intake/readsource.h"

namespace intake {

ReadOptions optionsOf(const core::ReadChoices &choices, core::Day chosenOn)
{
    ReadOptions options;
    options.kind = choices.kind;
    options.encoding = choices.encoding;
    options.delimiter = choices.delimiter;
    options.date = choices.date;
    options.dayOrder = choices.dayOrder;
    options.mapping = choices.mapping;
    options.chosenOn = chosenOn;
    return options;
}

core::ReadChoices choicesOf(const ReadOptions &options)
{
    return {options.kind, options.encoding, options.delimiter, options.date, options.dayOrder, options.mapping};
}

core::Result<core::AccountBatch> readAccounts(const QString &path, const ReadOptions &options,
    const core::Parallel &parallel, const core::ProgressSink &progress, std::stop_token stop)
{
    auto file = openFile(path);
    if (!file)
        return core::Unexpected(std::move(file.error()));
    return readSource(file->bytes, path, options, parallel, progress, std::move(stop), file->modified);
}

} // namespace intake
