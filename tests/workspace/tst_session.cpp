// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/session.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace {

constexpr core::Day kToday = 20000;

core::SampleRequest sample(qint64 accounts)
{
    core::SampleRequest request;
    request.accounts = accounts;
    request.today = kToday;
    return request;
}

workspace::LoadRequest how()
{
    workspace::LoadRequest request;
    request.today = kToday;
    return request;
}

/// Every signal of a session in order, as words.
class Log
{
public:
    explicit Log(workspace::Session &session)
    {
        QObject::connect(&session, &workspace::Session::started, &session, [this] { add("started"); });
        QObject::connect(&session, &workspace::Session::published, &session, [this] { add("published"); });
        QObject::connect(&session, &workspace::Session::failed, &session, [this](const core::Error &error) {
            add(error.code == core::ErrorCode::Cancelled ? "cancelled" : "failed");
        });
        QObject::connect(&session, &workspace::Session::finished, &session, [this] { add("finished"); });
    }
    QString text() const { return m_words.join(u' '); }

private:
    void add(const char *word) { m_words.append(QString::fromLatin1(word)); }
    QStringList m_words;
};

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    workspace::Pool m_pool {2};

private slots:
    void opensAndRanks()
    {
        workspace::Session session(m_pool);
        Log log(session);
        QSignalSpy finished(&session, &workspace::Session::finished);
        QSignalSpy ranked(&session, &workspace::Session::ranked);
        QSignalSpy progressed(&session, &workspace::Session::progressed);
        session.openSample(sample(0), m_folder.path(), how());
        QVERIFY(session.isBusy());
        QVERIFY(finished.wait());
        QCOMPARE(log.text(), QStringLiteral("started published finished"));
        QVERIFY(session.current());
        QCOMPARE(session.current()->totals.billable, 500);
        QVERIFY(!session.isBusy());
        QTRY_COMPARE(ranked.count(), 1);
        QVERIFY(!progressed.isEmpty());
    }

    void ranksFollowTheLocale()
    {
        workspace::Session session(m_pool);
        session.setLocale(QStringLiteral("de_DE"));
        QSignalSpy ranked(&session, &workspace::Session::ranked);
        session.openSample(sample(1000), m_folder.path(), how());
        QTRY_COMPARE(ranked.count(), 2);
        QVERIFY(!ranked[0][0].value<core::RanksPtr>()->inLocaleOrder);
        QVERIFY(ranked[1][0].value<core::RanksPtr>()->inLocaleOrder);
    }

    void newerRequestTakesThePlace()
    {
        workspace::Session session(m_pool);
        Log log(session);
        QSignalSpy finished(&session, &workspace::Session::finished);
        session.openSample(sample(200000), m_folder.path(), how());
        session.openSample(sample(1000), m_folder.path(), how());
        QTRY_COMPARE(finished.count(), 2);
        QCOMPARE(log.text(), QStringLiteral("started finished started published finished"));
        QCOMPARE(session.current()->totals.accounts, 1000);
    }

    void cancelEndsAtOnceAndKeepsWhatIsShown()
    {
        workspace::Session session(m_pool);
        QSignalSpy finished(&session, &workspace::Session::finished);
        QSignalSpy ranked(&session, &workspace::Session::ranked);
        session.openSample(sample(1000), m_folder.path(), how());
        QVERIFY(finished.wait());
        const core::AssessmentPtr before = session.current();
        Log log(session);
        session.openSample(sample(200000), m_folder.path(), how());
        session.cancel();
        QCOMPARE(log.text(), QStringLiteral("started cancelled finished"));
        QVERIFY(!session.isBusy());
        session.cancel();
        QCOMPARE(log.text(), QStringLiteral("started cancelled finished"));
        QTRY_VERIFY(!ranked.isEmpty()); // those of what is shown: made before the request, or again since it stopped them
        QCOMPARE(session.current(), before);
        QVERIFY(ranked.last()[0].value<core::RanksPtr>()->mail != nullptr);
    }

    void failureIsToldAndKeepsWhatIsShown()
    {
        workspace::Session session(m_pool);
        Log log(session);
        QSignalSpy finished(&session, &workspace::Session::finished);
        QSignalSpy failed(&session, &workspace::Session::failed);
        workspace::LoadRequest request = how();
        request.files = {{m_folder.filePath(QStringLiteral("missing.csv")), {}}};
        session.open(request);
        QVERIFY(finished.wait());
        QCOMPARE(log.text(), QStringLiteral("started failed finished"));
        QCOMPARE(failed[0][0].value<core::Error>().code, core::ErrorCode::FileNotFound);
        QVERIFY(!session.current());
    }

    void reassessesWithoutReading()
    {
        workspace::Session session(m_pool);
        QSignalSpy finished(&session, &workspace::Session::finished);
        session.openSample(sample(0), m_folder.path(), how());
        QVERIFY(finished.wait());
        const core::AssessmentPtr before = session.current();
        core::Profile profile;
        profile.edition = core::Edition::Enterprise;
        session.reassess(profile, {}, QStringLiteral("guard-2018"));
        QVERIFY(finished.wait());
        QCOMPARE(session.current()->accounts.table, before->accounts.table);
        QCOMPARE(session.current()->prices.id, QStringLiteral("guard-2018"));
        QVERIFY(session.current()->year.doesNotDependOnAccounts);
    }

    void reassessWhileOpeningOpensWithTheNewProfile()
    {
        workspace::Session session(m_pool);
        Log log(session);
        QSignalSpy finished(&session, &workspace::Session::finished);
        session.openSample(sample(0), m_folder.path(), how());
        session.reassess({}, {}, QStringLiteral("guard-2018"));
        QTRY_COMPARE(finished.count(), 2);
        QCOMPARE(log.text(), QStringLiteral("started finished started published finished"));
        QCOMPARE(session.current()->prices.id, QStringLiteral("guard-2018"));
        QCOMPARE(session.current()->totals.accounts, 10000);
    }

    void listenersMayAskAgain()
    {
        workspace::Session session(m_pool);
        int published = 0;
        connect(&session, &workspace::Session::published, this, [&](const core::AssessmentPtr &) {
            if (++published == 1)
                session.reassess({}, {}, QStringLiteral("guard-2018"));
        });
        Log log(session);
        session.openSample(sample(1000), m_folder.path(), how());
        QTRY_VERIFY(published == 2 && !session.isBusy());
        QCOMPARE(log.text(), QStringLiteral("started finished started published published finished"));
    }

    void reassessWithNothingOpenFails()
    {
        workspace::Session session(m_pool);
        Log log(session);
        QSignalSpy finished(&session, &workspace::Session::finished);
        session.reassess({}, {}, {});
        QVERIFY(finished.wait());
        QCOMPARE(log.text(), QStringLiteral("started failed finished"));
    }

    void endsWhileBusy()
    {
        for (int i = 0; i < 20; ++i) {
            auto session = std::make_unique<workspace::Session>(m_pool);
            session->openSample(sample(50000), m_folder.path(), how());
            QTest::qWait(i % 4);
        }
    }

    /// The last pointer is dropped here, the value dies elsewhere.
    void largeValuesDieInTheTrash()
    {
        struct Large
        {
            std::thread::id *diedIn;
            ~Large() { *diedIn = std::this_thread::get_id(); }
        };
        std::thread::id diedIn;
        {
            workspace::Trash trash;
            auto value = trash.guarded(std::shared_ptr<const Large>(new Large {&diedIn}));
            QCOMPARE(value->diedIn, &diedIn);
            value.reset();
        }
        QVERIFY(diedIn != std::thread::id());
        QVERIFY(diedIn != std::this_thread::get_id());
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
