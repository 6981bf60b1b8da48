// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explanationdocument.h"
#include "models/reconciliationdocument.h"
#include "organisation.h"
#include "support/golden.h"

#include <QRegularExpression>
#include <QTest>

class TestDocuments final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_all = organisation::assessed(organisation::everything()); }

    void explanations_data()
    {
        QTest::addColumn<QString>("mail");
        for (const char *name : {"ana", "bo", "cy", "gil", "hal", "ida", "jo", "mo", "bot", "pia", "ray"})
            QTest::newRow(name) << QString::fromLatin1(name) + QStringLiteral("@acme.example");
    }
    void explanations()
    {
        QFETCH(QString, mail);
        const models::ExplanationDocument document = of(mail);
        QCOMPARE(document.options.size(), 6);
        QVERIFY(!document.verdict.isEmpty() && !document.flip.isEmpty() && !document.rule.text.isEmpty());
        for (const models::OptionLine &option : document.options)
            QVERIFY(!option.state.text.isEmpty() && !option.summary.isEmpty());
        QVERIFY(support::matchesGolden(QStringLiteral("models"), QStringLiteral("explanation-") + mail.section(u'@', 0, 0), models::plainText(document)));
    }

    void everyAccountIsExplained()
    {
        for (core::Row row = 0; row < m_all->rowCount(); ++row) {
            const auto document = models::explanationDocument(core::explain(*m_all, row), *m_all, organisation::english());
            const QString text = models::plainText(document);
            QVERIFY2(!text.contains(u'%') || text.contains(QStringLiteral("100 %")), qPrintable(text));
            QVERIFY2(!text.contains(QStringLiteral("“”")), qPrintable(text));
            QVERIFY(!document.title.isEmpty());
        }
    }

    void reconciliation()
    {
        core::Profile profile = organisation::profile();
        profile.invoiceQuantity = 13;
        const core::AssessmentPtr all = organisation::assessed(organisation::everything(), profile);
        const auto document = models::reconciliationDocument(core::reconcile(*all), organisation::english());
        QVERIFY(support::matchesGolden(QStringLiteral("models"), QStringLiteral("reconciliation"), models::plainText(document)));
        for (const auto &line : document.lines) {
            if (line.query.isEmpty())
                continue;
            const auto query = core::parseQuery(line.query);
            QVERIFY2(query, qPrintable(line.query));
            const auto bits = core::match(*all, *query);
            QVERIFY(bits);
            QCOMPARE(bits->count(), QString(line.value).remove(QRegularExpression(QStringLiteral("\\D"))).toLongLong());
        }
    }

    void reconciliationOfPremium()
    {
        core::Profile profile = organisation::profile();
        profile.edition = core::Edition::Premium;
        const core::AssessmentPtr all = organisation::assessed(organisation::everything(), profile);
        const auto document = models::reconciliationDocument(core::reconcile(*all), organisation::english(), profile.edition);
        QCOMPARE(document.sentence, QStringLiteral("Guard Premium counts %1 accounts.").arg(all->totals.premiumBillable));
        for (const auto &line : document.lines)
            QVERIFY(!line.help.contains(QStringLiteral("No file has")));
    }

    void reconciliationWithoutAnything()
    {
        const auto document = models::reconciliationDocument(core::reconcile(*organisation::article()), organisation::english());
        QCOMPARE(document.sentence, QStringLiteral("By the rules 500 accounts are billable."));
        QVERIFY(models::plainText(document).contains(QStringLiteral("not known")));
    }

private:
    models::ExplanationDocument of(const QString &mail) const
    {
        const auto row = core::findAccount(*m_all, mail);
        Q_ASSERT(row);
        return models::explanationDocument(core::explain(*m_all, *row), *m_all, organisation::english());
    }

    core::AssessmentPtr m_all;
};

QTEST_GUILESS_MAIN(TestDocuments)
#include "tst_documents.moc"
