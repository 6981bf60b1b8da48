// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"
#include "resources/resources.h"
#include "support/memorysecrets.h"
#include "ui/accounts/accountspage.h"
#include "ui/accounts/accountview.h"
#include "ui/accounts/filterbar.h"
#include "ui/overview/overviewpage.h"
#include "ui/search/searchfield.h"
#include "ui/shell/statusline.h"
#include "ui/shell/topbar.h"
#include "ui/shell/welcomepage.h"
#include "ui/widgets/errorbar.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

/// The whole window on a settings file and folders of its own.
class Harness
{
public:
    explicit Harness(const QStringList &files = {}, std::optional<core::SampleKind> sample = {},
        const std::function<void(app::Options &)> &adjust = {})
    {
        QStandardPaths::setTestModeEnabled(true);
        resources::load();
        app::Options options;
        options.files = files;
        options.sample = sample;
        options.today = core::dayFromCivil(2026, 11, 24);
        options.secrets = secrets;
        options.settingsFile = m_folder.filePath(QStringLiteral("settings.ini"));
        if (adjust)
            adjust(options);
        composition = std::make_unique<app::Composition>(*qApp, options);
        composition->start();
        window()->resize(1280, 800); // the test's screen may be smaller
    }

    ui::MainWindow *window() { return composition->window.get(); }
    models::AccountsModel &accounts() { return composition->accounts; }
    ui::SearchField *search() { return window()->topBar()->search(); }

    /// Until nothing is read or arranged any more.
    bool settle()
    {
        return QTest::qWaitFor(
            [this] { return !composition->session.isBusy() && !composition->accounts.isArranging(); }, 20000);
    }
    bool hasRows(int count)
    {
        return QTest::qWaitFor(
            [&] { return composition->accounts.rowCount() == count && !composition->accounts.isArranging(); }, 20000);
    }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write a test file");
        return path;
    }

    std::shared_ptr<support::MemorySecrets> secrets = std::make_shared<support::MemorySecrets>();
    std::unique_ptr<app::Composition> composition;

private:
    QTemporaryDir m_folder;
};

/// An export of 2024 with @p count accounts on Trello Free and as many with Jira on acme.
inline QByteArray smallExport(int count)
{
    QByteArray csv = "Name,Email,Atlassian ID,Status,Last active date [UTC],Jira,Confluence,Jira Service "
                     "Management,Bitbucket,Trello\n";
    for (int i = 0; i < count; ++i) {
        const QByteArray n = QByteArray::number(i);
        csv += "Trello " + n + ",trello" + n + "@acme.example,a" + n + ",Active,2026-10-0"
            + QByteArray::number(1 + i % 9) + ",,,,,Free\n";
        csv += "Jira " + n + ",jira" + n + "@acme.example,b" + n + ",Active,2026-10-01,acme.atlassian.net,,,,\n";
    }
    return csv;
}
