// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>
#include <QStringList>

#include <functional>

class QLineEdit;
class QListView;

namespace ui {

/// Something that the palette can do.
struct PaletteItem
{
    QString id;    ///< remembered as recent; empty: never
    QString title; ///< "Import"
    QString detail; ///< "File", "Account", in small letters
    QString keys;  ///< native text
    bool isEnabled = true;
    std::function<void()> run;
};

class PaletteModel;

/// A field over the window: type a few letters, choose with the arrow keys, Return does it, Esc leaves. What was used last comes first.
class CommandPalette final : public QFrame
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *window);

    /// Shows what there is now. @p recent: ids, the last used first.
    void open(const QList<PaletteItem> &items, const QStringList &recent);
    /// Accounts and the like for what is typed; asked for while typing, shown behind the commands. May be empty.
    void setFinder(std::function<QList<PaletteItem>(const QString &typed)> finder) { m_finder = std::move(finder); }

    QLineEdit *field() const { return m_field; }
    QListView *list() const { return m_list; }
    QStringList shownTitles() const;

signals:
    /// Just before it is done.
    void used(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void find(const QString &typed);
    void run(int row);
    void leave();
    void place();
    void moveCurrent(int by);

    PaletteModel *m_model;
    QLineEdit *m_field;
    QListView *m_list;
    QPointer<QWidget> m_before; ///< had the keyboard
    std::function<QList<PaletteItem>(const QString &)> m_finder;
};

} // namespace ui
