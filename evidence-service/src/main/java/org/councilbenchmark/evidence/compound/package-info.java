/**
 * OLE compound files: Office up to 2003, Outlook messages, and whatever later Office encrypts. They are file systems in
 * a file. Only the directory is read, and of single streams so much as shows whether they are encrypted or carry macros
 * or programs. Every chain of sectors is followed for a bounded number of steps, so that one that bites its own tail
 * ends too. Layouts: [MS-CFB], [MS-DOC], [MS-XLS], [MS-PPT], [MS-OXMSG].
 */
package org.councilbenchmark.evidence.compound;
