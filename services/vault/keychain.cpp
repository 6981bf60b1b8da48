// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/keychain.h"

#include "vault/keychainerror.h"

#include <QPromise>

namespace vault {

namespace {

/// Starts a job that ends by itself; @p answer makes the result of it when it has ended.
template<typename T, typename Job, typename Answer>
QFuture<core::Result<T>> run(Job *job, const QString &entry, Answer answer)
{
    auto promise = std::make_shared<QPromise<core::Result<T>>>();
    promise->start();
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(entry);
    QObject::connect(job, &QKeychain::Job::finished, job, [promise, job, answer](QKeychain::Job *) {
        promise->addResult(answer(*job));
        promise->finish();
    });
    job->start();
    return promise->future();
}

core::Unexpected failureOf(const QKeychain::Job &job)
{
    return core::fail(codeOf(job.error()), {}, job.errorString());
}

} // namespace

QString entryOf(const core::SecretName &name)
{
    return name.workspace % u'/' % name.connection % u'/' % core::secretKindKey(name.kind) % u'@' % name.origin;
}

Keychain::Keychain(QString service)
    : m_service(std::move(service))
{
}

QFuture<core::Result<void>> Keychain::probe() const
{
    // An entry that nobody has: a service that is there says so, locked or not.
    return run<void>(new QKeychain::ReadPasswordJob(m_service), QStringLiteral("probe"), [](const QKeychain::ReadPasswordJob &job) -> core::Result<void> {
        if (job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound)
            return {};
        return failureOf(job);
    });
}

QFuture<core::Result<core::Secret>> Keychain::read(const core::SecretName &name) const
{
    return run<core::Secret>(new QKeychain::ReadPasswordJob(m_service), entryOf(name), [](const QKeychain::ReadPasswordJob &job) -> core::Result<core::Secret> {
        if (job.error() != QKeychain::NoError)
            return failureOf(job);
        return core::Secret(job.binaryData());
    });
}

QFuture<core::Result<void>> Keychain::write(const core::SecretName &name, const core::Secret &secret) const
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    // As text, so that keychain programs show the entry as a password; keys are ASCII.
    job->setTextData(QString::fromUtf8(secret.reveal()));
    return run<void>(job, entryOf(name), [](const QKeychain::WritePasswordJob &done) -> core::Result<void> {
        if (done.error() != QKeychain::NoError)
            return failureOf(done);
        return {};
    });
}

QFuture<core::Result<void>> Keychain::remove(const core::SecretName &name) const
{
    // Deleting says that it is done where nothing was, and where a locked keychain keeps what is there: only what was seen is taken away.
    auto promise = std::make_shared<QPromise<core::Result<void>>>();
    promise->start();
    const auto end = [promise](const core::Result<void> &result) {
        promise->addResult(result);
        promise->finish();
    };
    read(name).then([end, service = m_service, entry = entryOf(name)](const core::Result<core::Secret> &seen) {
        if (!seen)
            return end(core::Unexpected(seen.error()));
        run<void>(new QKeychain::DeletePasswordJob(service), entry, [](const QKeychain::DeletePasswordJob &job) -> core::Result<void> {
            if (job.error() != QKeychain::NoError)
                return failureOf(job);
            return {};
        }).then(end);
    });
    return promise->future();
}

} // namespace vault
