// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit.h"

#include <QTest>

using namespace core;

class TestEdit final : public QObject
{
    Q_OBJECT

    static QString s(const char *text) { return QString::fromUtf8(text); }

private slots:
    void annotationsComeBack()
    {
        const Annotation whole {s("5b1"), s("Änn@acme.com"), kMarkedProtected | kMarkedIntended, s("asks \"why\"\nagain"),
            Exception {s("Bob"), s("migration"), 20000, 20100}};
        QCOMPARE(annotationFromText(annotationText(whole)), whole);
        const Annotation open {{}, s("a@b.c"), 0, {}, Exception {}};
        QCOMPARE(annotationFromText(annotationText(open)), open);
        QVERIFY(!annotationFromText(s("[1]")));
        QVERIFY(!annotationFromText(s("nonsense")));
    }

    void profilesComeBack()
    {
        Profile profile;
        profile.name = s("Acme");
        profile.edition = Edition::Premium;
        profile.ownSites = QStringList {s("z.atlassian.net"), s("a.atlassian.net")};
        profile.ownWorkspaces = QStringList {s("marketing, north")};
        profile.invoiceQuantity = 12;
        OwnData data;
        data.apply({s("profile"), profileChanges(data, profile)});
        QCOMPARE(data.profile(), profile);
        QVERIFY(profileChanges(data, profile).empty());
        profile.ownSites.removeFirst();
        profile.edition = Edition::Unknown;
        const Edit edit {s("profile"), profileChanges(data, profile)};
        const OwnData before = data;
        data.apply(edit);
        QCOMPARE(data.profile(), profile);
        data.apply(edit.inverse());
        QVERIFY(data == before);
    }

    void emptyAnnotationsGo()
    {
        OwnData data;
        Annotation one {s("1"), s("a@b.c"), kMarkedLeaver, {}, {}};
        const auto there = annotationChange(data, one);
        QVERIFY(there);
        data.apply({s("mark"), {*there}});
        QCOMPARE(data.annotations()->all().size(), std::size_t(1));
        QVERIFY(!annotationChange(data, one));
        one.marks = 0;
        const auto gone = annotationChange(data, one);
        QVERIFY(gone && !gone->after);
        data.apply({s("mark"), {*gone}});
        QVERIFY(!data.annotations());
    }

    void subjectsHaveKeys()
    {
        for (int i = 0; i < static_cast<int>(EditSubject::Count); ++i)
            QCOMPARE(editSubjectFromKey(QString(editSubjectKey(static_cast<EditSubject>(i)))), static_cast<EditSubject>(i));
        QVERIFY(!editSubjectFromKey(u"other"));
    }
};

QTEST_GUILESS_MAIN(TestEdit)
#include "tst_edit.moc"
