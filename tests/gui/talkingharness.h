// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "harness.h"

#include "app/talking.h"

#include <QLabel>
#include <QPushButton>

/// A window with a workspace that has a connection, and functions in the place of Atlassian.
class TalkingHarness
{
public:
    explicit TalkingHarness(const app::Talking &talking, const std::function<void(app::Options &)> &adjust = {})
        : harness({}, core::SampleKind::Article, [talking, adjust](app::Options &options) {
            options.talking = talking;
            if (adjust)
                adjust(options);
        })
    {
    }

    /// Of an organisation, with its key for the session.
    static core::Connection organisation(
        const QString &id = QStringLiteral("c1"), const QString &name = QStringLiteral("Acme"))
    {
        core::Connection connection;
        connection.id = id;
        connection.name = name;
        connection.base = QUrl(QStringLiteral("http://127.0.0.1:1"));
        connection.orgId = QStringLiteral("11111111-2222-3333-4444-555555555555");
        connection.added = core::dayFromCivil(2026, 11, 1);
        return connection;
    }
    enum class Key : quint8 { With, Without };
    bool open(const core::Connections &connections, Key key = Key::With)
    {
        if (!harness.settle())
            return false;
        app().openWorkspace.createEmpty(path());
        if (!QTest::qWaitFor(
                [this] { return app().openWorkspace.isOpen() && !app().connections.workspaceId().isEmpty(); }, 20000))
            return false;
        for (const core::Connection &one : connections)
            app().workspaceKeeper.addConnection(one, QStringLiteral("ann"));
        if (!QTest::qWaitFor([&] { return app().connections.all().size() == connections.size(); }, 20000))
            return false;
        for (const core::Connection &one : app().connections.all()) {
            if (key == Key::With)
                harness.secrets->write(core::secretName(app().connections.workspaceId(), one, core::SecretKind::Key), core::Secret("key"), core::SecretPlace::Session);
        }
        return true;
    }

    app::Composition &app() { return *harness.composition; }
    ui::MainWindow *window() { return harness.window(); }
    ui::ErrorBar *bar() { return window()->errorBar(); }
    QString path() const { return m_folder.filePath(QStringLiteral("acme.leanseat")); }
    /// Whether a label that can be seen in @p widget has the text in it.
    static bool says(QWidget *widget, const QString &text)
    {
        for (const QLabel *label : widget->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }
    QPushButton *offer(const QString &text)
    {
        for (QPushButton *button : bar()->findChildren<QPushButton *>()) {
            if (button->isVisible() && QString(button->text()).remove(u'&').contains(text))
                return button;
        }
        return nullptr;
    }

private:
    QTemporaryDir m_folder; // before the window: it closes the file first

public:
    Harness harness;
};

/// A dump of a few accounts, as a sync writes it.
inline core::Result<workspace::SyncResult> writtenDump(const workspace::SyncRequest &request, int accounts)
{
    QByteArray csv = "account_id,account_type,account_status,name,email,access_billable,last_active,product_access_key,"
                     "product_access_name,"
                     "product_url,product_access_last_active\n";
    for (int i = 0; i < accounts; ++i) {
        const QByteArray n = QByteArray::number(i);
        csv += "id" + n + ",atlassian,active,Ann " + n + ",ann" + n
            + "@acme.example,true,2026-10-01,jira-software,Jira,https://acme.atlassian.net,2026-10-01\n";
    }
    workspace::SyncResult result;
    result.file = request.folder + QStringLiteral("/atlassian-sync-2026-11-20-120000.csv");
    QFile file(result.file);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
        return core::fail(core::ErrorCode::OutputNotWritable, result.file);
    result.organisation = QStringLiteral("Acme Ltd");
    result.accounts = result.billable = accounts;
    return result;
}
