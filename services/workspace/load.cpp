// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/load.h"

#include "core/assess.h"
#include "intake/preview.h"
#include "workspace/catalogue.h"

#include <QFileInfo>

namespace workspace {

namespace {

core::Result<core::PriceBook> pricesOf(const LoadRequest &request)
{
    const auto own = request.ownPriceBooks.find(request.priceBook);
    if (request.priceBook.isEmpty() || own == request.ownPriceBooks.end())
        return priceBook(request.priceBook);
    return core::parsePriceBook(own->second.toUtf8(), own->first);
}

core::Result<void> checkCatalogue(const LoadRequest &request)
{
    if (!request.rules.isEmpty()) {
        if (const auto rules = ruleSet(request.rules, request.today); !rules)
            return core::Unexpected(rules.error());
    }
    if (!request.priceBook.isEmpty()) {
        if (const auto prices = pricesOf(request); !prices)
            return core::Unexpected(prices.error());
    }
    return {};
}

} // namespace

core::Result<core::AssessmentPtr> judge(
    core::JoinedAccounts accounts, const LoadRequest &request, Pool &pool, std::stop_token stop)
{
    auto rules = ruleSet(request.rules, accounts.date == core::kNoDay ? request.today : accounts.date);
    if (!rules)
        return core::Unexpected(rules.error());
    auto prices = pricesOf(request);
    if (!prices)
        return core::Unexpected(prices.error());
    core::AssessRequest assessment;
    assessment.accounts = std::move(accounts);
    assessment.accounts.annotations = request.annotations;
    assessment.accounts.protectedEntries = request.protectedEntries;
    assessment.profile = request.profile;
    assessment.rules = std::move(*rules);
    assessment.prices = std::move(*prices);
    assessment.today = request.today;
    return core::assess(std::move(assessment), pool.parallel(), stop);
}

intake::ReadOptions rememberedOptions(const SourceFile &file, const core::ReadingMemory &memory)
{
    // A pipe can be looked at once only.
    const bool isOpen = !file.isAsSaid && !memory.isEmpty() && intake::choicesOf(file.options).isDetected();
    if (!isOpen || !QFileInfo(file.path).isFile())
        return file.options;
    const core::FilePreview found = intake::preview(file.path, file.options, 0);
    const core::RememberedReading *reading = found.hasHeader ? memory.find(found.source.header) : nullptr;
    if (!reading)
        return file.options;
    intake::ReadOptions options = intake::optionsOf(reading->choices, reading->chosenOn);
    options.date = file.options.date;
    options.wantHash = file.options.wantHash;
    return options;
}

core::Result<std::vector<core::AccountBatch>> readFiles(
    const LoadRequest &request, Pool &pool, const core::ProgressSink &progress, std::stop_token stop)
{
    if (request.files.isEmpty())
        return core::fail(core::ErrorCode::NothingToAssess);
    if (const auto checked = checkCatalogue(request); !checked)
        return core::Unexpected(checked.error());
    std::vector<core::AccountBatch> batches;
    batches.reserve(static_cast<std::size_t>(request.files.size()));
    for (const SourceFile &file : request.files) {
        auto batch = intake::readAccounts(
            file.path, rememberedOptions(file, request.memory), pool.parallel(), progress, stop);
        if (!batch)
            return core::Unexpected(batch.error());
        batches.push_back(std::move(*batch));
    }
    if (stop.stop_requested())
        return core::fail(core::ErrorCode::Cancelled);
    return batches;
}

core::Result<core::AssessmentPtr> load(
    const LoadRequest &request, Pool &pool, const core::ProgressSink &progress, std::stop_token stop)
{
    auto batches = readFiles(request, pool, progress, stop);
    if (!batches)
        return core::Unexpected(batches.error());
    const auto report = [&progress](core::Stage stage) {
        if (progress)
            progress({stage, 0, 0});
    };
    report(core::Stage::Joining);
    auto joined = core::join(std::move(*batches), pool.parallel());
    if (!joined)
        return core::Unexpected(joined.error());
    report(core::Stage::Assessing);
    return judge(std::move(*joined), request, pool, stop);
}

core::Result<core::AssessmentPtr> reassess(const core::AssessmentPtr &assessment, const core::Profile &profile,
    const QString &rules, const QString &priceBook, Pool &pool, std::stop_token stop)
{
    Q_ASSERT(assessment);
    LoadRequest request;
    request.profile = profile;
    request.rules = rules;
    request.priceBook = priceBook;
    request.annotations = assessment->accounts.annotations;
    request.protectedEntries = assessment->accounts.protectedEntries;
    return reassess(assessment, request, pool, stop);
}

core::Result<core::AssessmentPtr> reassess(
    const core::AssessmentPtr &assessment, const LoadRequest &how, Pool &pool, std::stop_token stop)
{
    Q_ASSERT(assessment);
    LoadRequest request = how;
    request.today = assessment->today;
    return judge(assessment->accounts, request, pool, stop);
}

} // namespace workspace
