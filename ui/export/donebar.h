// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace ui {

class Label;

/// Above the page after something was written: what and how much, and where to find it. Goes away by Esc, by its button,
/// or when something else is said.
class DoneBar final : public QWidget
{
    Q_OBJECT

public:
    explicit DoneBar(QWidget *parent = nullptr);

    /// Shows @p text; screen readers say it at once.
    void tell(const QString &text, const QString &path);
    QString text() const;
    QString path() const { return m_path; }

public slots:
    void dismiss();

signals:
    void openRequested(const QString &path);
    void folderRequested(const QString &path);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Label *m_text;
    QString m_path;
};

} // namespace ui
