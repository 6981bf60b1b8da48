// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ranks.h"
#include "core/sample.h"
#include "workspace/load.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

/// The accounts that benchmarks run on: the article's sample at any size (LEANSEAT_BENCH_ACCOUNTS, a million), read
/// from a file as a user's would be.
namespace bench {

inline qint64 accountCount()
{
    bool ok = false;
    const qint64 count = qEnvironmentVariable("LEANSEAT_BENCH_ACCOUNTS").toLongLong(&ok);
    return ok && count > 0 ? count : 1'000'000;
}

[[noreturn]] inline void giveUp(const char *what)
{
    std::fprintf(stderr, "bench: %s\n", what);
    std::exit(1);
}

inline core::AssessmentPtr loadSample(workspace::Pool &pool)
{
    core::SampleRequest request;
    request.accounts = accountCount();
    QTemporaryDir folder;
    QFile file(folder.filePath(core::sampleFileName(request)));
    if (!file.open(QIODevice::WriteOnly))
        giveUp("no room for the sample");
    core::writeSample(
        request, [&file](QByteArrayView piece) { return file.write(piece.data(), piece.size()) == piece.size(); });
    file.close();
    workspace::LoadRequest load;
    load.files.append({file.fileName(), {}});
    load.profile = core::sampleProfile(core::SampleKind::Article);
    load.today = core::sampleDay(request);
    auto assessment = workspace::load(load, pool);
    if (!assessment)
        giveUp("the sample can't be read");
    if ((*assessment)->rowCount() != accountCount())
        giveUp("the sample has another number of accounts");
    return *assessment;
}

} // namespace bench
