// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/session.h"

#include "workspace/samplefile.h"

#include <QMetaObject>

namespace workspace {

Session::Session(Pool &pool, QObject *parent)
    : QObject(parent)
    , m_pool(pool)
    , m_worker([this] { work(); })
{
}

Session::~Session()
{
    m_order.stop.request_stop();
    {
        const std::lock_guard lock(m_mutex);
        m_quit = true;
    }
    m_wake.notify_one();
    m_worker.join();
}

void Session::open(const LoadRequest &request)
{
    Order order;
    order.request = request;
    order.into = m_base;
    submit(std::move(order));
}

void Session::show(const std::shared_ptr<const core::JoinedAccounts> &accounts, const LoadRequest &how)
{
    Order order;
    order.request = how;
    order.accounts = accounts;
    submit(std::move(order));
}

void Session::reassess(const LoadRequest &how)
{
    Order order;
    if (m_busy) {
        order = m_order;
        const QList<SourceFile> files = order.request.files;
        order.request = how;
        order.request.files = files;
    } else {
        order.request = how;
        order.base = m_current;
        order.ranks = m_ranks;
    }
    submit(std::move(order));
}

void Session::openSample(const core::SampleRequest &sample, const QString &folder, const LoadRequest &how)
{
    Order order;
    order.request = how;
    order.sample = sample;
    order.sampleFolder = folder;
    submit(std::move(order));
}

void Session::reassess(const core::Profile &profile, const QString &rules, const QString &priceBook)
{
    Order order;
    if (m_busy) {
        order = m_order;
    } else {
        order.base = m_current;
        order.ranks = m_ranks;
        if (m_current) { // what people said of accounts stays
            order.request.annotations = m_current->accounts.annotations;
            order.request.protectedEntries = m_current->accounts.protectedEntries;
        }
        if (m_base)
            order.request.ownPriceBooks = m_base->own.of(core::EditSubject::PriceBook);
    }
    order.request.profile = profile;
    order.request.rules = rules;
    order.request.priceBook = priceBook;
    submit(std::move(order));
}

void Session::cancel()
{
    if (!m_busy)
        return;
    m_order.stop.request_stop();
    ++m_order.number; // what is still on its way is late
    fail(m_order.number, {core::ErrorCode::Cancelled, {}, 0, 0, {}});
}

void Session::replaceOrder(Order order)
{
    m_order.stop.request_stop();
    order.number = m_order.number + 1;
    order.locale = m_locale;
    order.stop = std::stop_source();
    m_order = std::move(order);
}

void Session::submit(Order order)
{
    order.request.protectedEntries = m_protected;
    while (m_busy) // a listener of finished() may have asked for something else
        end();
    replaceOrder(std::move(order));
    m_busy = true;
    const quint64 number = m_order.number;
    emit started();
    if (m_order.number == number && m_busy) // no listener asked for something else
        wakeWorker();
}

void Session::rankAgain()
{
    if (m_busy || !m_current || (m_ranks && m_ranks->inLocaleOrder == !m_locale.isEmpty()))
        return;
    Order order;
    order.base = m_current;
    order.ranks = m_ranks;
    order.onlyRanks = true;
    replaceOrder(std::move(order));
    wakeWorker();
}

void Session::wakeWorker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_next = m_order;
    }
    m_wake.notify_one();
}

void Session::end()
{
    m_busy = false;
    emit finished();
}

void Session::publish(quint64 number, const core::AssessmentPtr &assessment, const std::optional<PreparedImport> &import)
{
    if (number != m_order.number || !m_busy)
        return;
    m_current = assessment;
    m_ranks = nullptr;
    emit published(assessment);
    if (number == m_order.number && m_busy && import)
        emit prepared(*import);
    if (number == m_order.number && m_busy)
        end();
}

void Session::publishRanks(quint64 number, const core::RanksPtr &ranks)
{
    if (number != m_order.number)
        return;
    m_ranks = ranks;
    emit ranked(ranks);
}

void Session::fail(quint64 number, const core::Error &error)
{
    if (number != m_order.number || !m_busy)
        return;
    emit failed(error);
    if (number == m_order.number && m_busy)
        end();
    rankAgain(); // the request that failed had stopped the ranks of what is shown
}

void Session::passProgressOn()
{
    core::Progress progress;
    quint64 number = 0;
    {
        const std::lock_guard lock(m_mutex);
        progress = m_progress;
        number = m_progressNumber;
        m_progressOnItsWay = false;
    }
    if (number == m_order.number && m_busy)
        emit progressed(progress);
}

void Session::work()
{
    while (true) {
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, [this] { return m_quit || m_next; });
        if (m_quit)
            return;
        const Order order = *std::exchange(m_next, std::nullopt);
        lock.unlock();
        carryOut(order);
    }
}

void Session::carryOut(const Order &order)
{
    if (order.onlyRanks)
        return makeRanks(order, order.base);
    auto made = importOf(order);
    if (!made) {
        QMetaObject::invokeMethod(
            this, [this, number = order.number, error = made.error()] { fail(number, error); }, Qt::QueuedConnection);
        return;
    }
    const core::AssessmentPtr guarded = m_trash.guarded(made->assessment);
    made->assessment = guarded;
    const bool isImport = order.into && !order.base && !order.accounts && !order.sample;
    const std::optional<PreparedImport> import = isImport ? std::optional(std::move(*made)) : std::nullopt;
    QMetaObject::invokeMethod(
        this, [this, number = order.number, guarded, import] { publish(number, guarded, import); }, Qt::QueuedConnection);
    makeRanks(order, guarded);
}

core::Result<PreparedImport> Session::importOf(const Order &order)
{
    if (order.into && !order.base && !order.accounts && !order.sample) {
        const auto sink = [this, number = order.number](const core::Progress &progress) { report(number, progress); };
        return prepareImport(order.request, *order.into, m_pool, sink, order.stop.get_token());
    }
    auto assessment = assessmentOf(order);
    if (!assessment)
        return core::Unexpected(assessment.error());
    PreparedImport import;
    import.assessment = std::move(*assessment);
    return import;
}

core::Result<core::AssessmentPtr> Session::assessmentOf(const Order &order)
{
    const std::stop_token stop = order.stop.get_token();
    if (order.base)
        return workspace::reassess(order.base, order.request, m_pool, stop);
    if (order.accounts)
        return judge(*order.accounts, order.request, m_pool, stop);
    LoadRequest request = order.request;
    if (order.sample) {
        const auto paths = writeSampleInto(order.sampleFolder, *order.sample, stop);
        if (!paths)
            return core::Unexpected(paths.error());
        request.files.clear();
        for (const QString &path : *paths)
            request.files.append({path, {}});
    }
    return load(
        request, m_pool, [this, number = order.number](const core::Progress &progress) { report(number, progress); },
        stop);
}

void Session::makeRanks(const Order &order, const core::AssessmentPtr &assessment)
{
    const auto post = [this, &order](const core::RanksPtr &ranks) {
        QMetaObject::invokeMethod(
            this, [this, number = order.number, ranks] { publishRanks(number, ranks); }, Qt::QueuedConnection);
    };
    const auto make = [&](const QString &locale) {
        const core::RanksPtr ranks
            = m_trash.guarded(core::makeRanks(assessment->table(), locale, m_pool.parallel(), order.stop.get_token()));
        if (ranks)
            post(ranks);
        return ranks != nullptr;
    };
    if (order.ranks) {
        post(order.ranks);
        if (order.ranks->inLocaleOrder == !order.locale.isEmpty())
            return;
    } else if (!make({})) {
        return;
    }
    if (!order.locale.isEmpty())
        make(order.locale);
}

void Session::report(quint64 number, const core::Progress &progress)
{
    {
        const std::lock_guard lock(m_mutex);
        m_progress = progress;
        m_progressNumber = number;
        if (m_progressOnItsWay)
            return;
        m_progressOnItsWay = true;
    }
    QMetaObject::invokeMethod(
        this, [this] { passProgressOn(); }, Qt::QueuedConnection);
}

} // namespace workspace
