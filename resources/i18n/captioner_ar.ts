<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
 <context>
  <name>window</name>
  <message>
   <source> {count} others too.</source>
   <translation> وكذلك {count} أخرى.</translation>
  </message>
  <message>
   <source> · {n} selected</source>
   <translation> · المحدد: {n}</translation>
  </message>
  <message>
   <source>&amp;Caption</source>
   <translation>ال&amp;تعليق</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>ت&amp;حرير</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;ملف</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>م&amp;ساعدة</translation>
  </message>
  <message>
   <source>&amp;Photo</source>
   <translation>&amp;صورة</translation>
  </message>
  <message>
   <source>&amp;Tools</source>
   <translation>&amp;أدوات</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>&amp;عرض</translation>
  </message>
  <message>
   <source>, </source>
   <translation>، </translation>
  </message>
  <message>
   <source>1 picture is signed with Content Credentials, which no longer match once its file is changed.</source>
   <translation>صورة واحدة موقّعة ببيانات اعتماد المحتوى (Content Credentials)، ولن يطابقها التوقيع بعد تغيير ملفها.</translation>
  </message>
  <message>
   <source>1 star</source>
   <translation>نجمة واحدة</translation>
  </message>
  <message>
   <source>2 stars</source>
   <translation>نجمتان</translation>
  </message>
  <message>
   <source>3 stars</source>
   <translation>3 نجوم</translation>
  </message>
  <message>
   <source>3 stars or more</source>
   <translation>3 نجوم أو أكثر</translation>
  </message>
  <message>
   <source>4 stars</source>
   <translation>4 نجوم</translation>
  </message>
  <message>
   <source>5 stars</source>
   <translation>5 نجوم</translation>
  </message>
  <message>
   <source>A PEM file without a passphrase, which only you should be able to read.</source>
   <translation>ملف PEM بلا عبارة مرور، ويجب ألا يتمكن غيرك من قراءته.</translation>
  </message>
  <message>
   <source>A bracket or quotation mark without its partner is mostly the trace of a cut; double spaces print as holes.</source>
   <translation>القوس أو علامة الاقتباس بلا قرينها أثر حذف في الغالب، والمسافات المزدوجة تظهر فراغًا عند الطباعة.</translation>
  </message>
  <message>
   <source>A caption tells of one picture; under another it was mostly pasted and forgotten.</source>
   <translation>التعليق يصف صورة واحدة، ووجوده تحت صورة أخرى يعني غالبًا أنه لُصق ونُسي.</translation>
  </message>
  <message>
   <source>A code of the desk's lists becomes its text once it stands between two of these: \w8\.</source>
   <translation>يتحول الرمز من قوائم المكتب إلى نصه متى وُضع بين علامتين من هذه: ‎\w8\‎.</translation>
  </message>
  <message>
   <source>A copy of the original, its pixels untouched, captioned</source>
   <translation>نسخة من الأصل ببكسلاتها كما هي، مع التعليق</translation>
  </message>
  <message>
   <source>A headline announces, a caption tells who does what, where and when: saying one of them twice wastes the other.</source>
   <translation>العنوان يعلن الخبر، والتعليق يقول من فعل ماذا وأين ومتى، وتكرار أحدهما يضيّع الآخر.</translation>
  </message>
  <message>
   <source>A misspelt credit is no credit, and can't be searched for.</source>
   <translation>الإسناد المكتوب خطأً ليس إسنادًا، ولا يمكن البحث عنه.</translation>
  </message>
  <message>
   <source>A name that can't be read is no name.</source>
   <translation>الاسم الذي لا يُقرأ ليس اسمًا.</translation>
  </message>
  <message>
   <source>A new caption is signed with them.</source>
   <translation>يوقَّع بها كل تعليق جديد.</translation>
  </message>
  <message>
   <source>A page that carries each caption several times gives it once.</source>
   <translation>إذا كررت الصفحة التعليق الواحد أُخذ مرة واحدة.</translation>
  </message>
  <message>
   <source>A picture can't show a day that has not been: mostly the year is mistyped.</source>
   <translation>لا يمكن لصورة أن تُظهر يومًا لم يأتِ بعد، والخطأ غالبًا في كتابة السنة.</translation>
  </message>
  <message>
   <source>A picture has one day on which it was taken.</source>
   <translation>للصورة يوم واحد التُقطت فيه.</translation>
  </message>
  <message>
   <source>A picture published without credit is owed an apology, and often a fee.</source>
   <translation>نشر صورة بلا إسناد يوجب اعتذارًا، وكثيرًا ما يوجب أجرًا.</translation>
  </message>
  <message>
   <source>A reader is always told what happens, when, and at least in which country.</source>
   <translation>يجب أن يعرف القارئ دائمًا ماذا يحدث ومتى وفي أي بلد على الأقل.</translation>
  </message>
  <message>
   <source>A reader who can't see the picture has nothing else.</source>
   <translation>من لا يرى الصورة ليس لديه سواه.</translation>
  </message>
  <message>
   <source>A screen up, down</source>
   <translation>شاشة إلى أعلى أو أسفل</translation>
  </message>
  <message>
   <source>AI prompt</source>
   <translation>موجّه الذكاء الاصطناعي</translation>
  </message>
  <message>
   <source>AI prompt writer</source>
   <translation>كاتب الموجّه</translation>
  </message>
  <message>
   <source>AI system</source>
   <translation>نظام الذكاء الاصطناعي</translation>
  </message>
  <message>
   <source>AI system version</source>
   <translation>إصدار نظام الذكاء الاصطناعي</translation>
  </message>
  <message>
   <source>About Captioner</source>
   <translation>حول Captioner</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>قبول</translation>
  </message>
  <message>
   <source>Accept all that the caption states</source>
   <translation>قبول كل ما يذكره التعليق</translation>
  </message>
  <message>
   <source>Accept all {count}</source>
   <translation>قبول الكل ({count})</translation>
  </message>
  <message>
   <source>Accept one thing the caption states</source>
   <translation>قبول معلومة واحدة مما يذكره التعليق</translation>
  </message>
  <message>
   <source>Accept what captions state</source>
   <translation>قبول ما تذكره التعليقات</translation>
  </message>
  <message>
   <source>Accept what {captions}</source>
   <translation>قبول ما يرد في التعليقات: {captions}</translation>
  </message>
  <message>
   <source>Accept {proposal}</source>
   <translation>قبول {proposal}</translation>
  </message>
  <message>
   <source>Accept: {value}</source>
   <translation>قبول: {value}</translation>
  </message>
  <message>
   <source>Accepted what the caption states: {photos}</source>
   <translation>قُبل ما يذكره التعليق: {photos}</translation>
  </message>
  <message>
   <source>Accepted what the captions state: {photos}</source>
   <translation>قُبل ما تذكره التعليقات: {photos}</translation>
  </message>
  <message>
   <source>Action</source>
   <translation>الإجراء</translation>
  </message>
  <message>
   <source>Actions</source>
   <translation>الإجراءات</translation>
  </message>
  <message>
   <source>Activity</source>
   <translation>المهام</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>إضافة</translation>
  </message>
  <message>
   <source>Add a code file</source>
   <translation>إضافة ملف رموز</translation>
  </message>
  <message>
   <source>Add a code file…</source>
   <translation>إضافة ملف رموز…</translation>
  </message>
  <message>
   <source>Add a folder of pictures to the catalogue</source>
   <translation>إضافة مجلد صور إلى الفهرس</translation>
  </message>
  <message>
   <source>Add to each</source>
   <translation>يُضاف إلى كل صورة</translation>
  </message>
  <message>
   <source>Add “{word}” to the desk's list</source>
   <translation>إضافة “{word}” إلى قائمة المكتب</translation>
  </message>
  <message>
   <source>Added today</source>
   <translation>أُضيف اليوم</translation>
  </message>
  <message>
   <source>Additional model info</source>
   <translation>معلومات إضافية عن الأشخاص</translation>
  </message>
  <message>
   <source>All fields</source>
   <translation>كل الحقول</translation>
  </message>
  <message>
   <source>All keys are Captioner's own again.</source>
   <translation>عادت كل المفاتيح إلى إعدادات Captioner.</translation>
  </message>
  <message>
   <source>All photos</source>
   <translation>كل الصور</translation>
  </message>
  <message>
   <source>All photos whose files say a field in several ways, kind by kind</source>
   <translation>كل الصور التي تذكر ملفاتها حقلًا بصيغ عدة، نوعًا نوعًا</translation>
  </message>
  <message>
   <source>All photos…</source>
   <translation>كل الصور…</translation>
  </message>
  <message>
   <source>All pictures at the same place; drag one and the others follow (F)</source>
   <translation>كل الصور عند الموضع نفسه؛ اسحب إحداها فتتبعها الأخرى (F)</translation>
  </message>
  <message>
   <source>All text fields</source>
   <translation>كل الحقول النصية</translation>
  </message>
  <message>
   <source>All that repeats has been looked at.</source>
   <translation>تمت مراجعة كل ما يتكرر.</translation>
  </message>
  <message>
   <source>Alt text</source>
   <translation>النص البديل</translation>
  </message>
  <message>
   <source>Alt text repeats the caption</source>
   <translation>النص البديل يكرر التعليق</translation>
  </message>
  <message>
   <source>Alt with a letter or a number opens a menu or accepts what the caption states.</source>
   <translation>مفتاح Alt مع حرف أو رقم يفتح قائمة أو يقبل ما يذكره التعليق.</translation>
  </message>
  <message>
   <source>Alt+1 … Alt+9</source>
   <translation>Alt+1 … Alt+9</translation>
  </message>
  <message>
   <source>Another program changed the file since it was read, and so did the desk.</source>
   <translation>غيّر برنامج آخر الملف بعد قراءته، وغيّره المكتب أيضًا.</translation>
  </message>
  <message>
   <source>Append</source>
   <translation>إلحاق</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>تطبيق</translation>
  </message>
  <message>
   <source>Apply story</source>
   <translation>تطبيق تعليقات المادة</translation>
  </message>
  <message>
   <source>Apply to {count}</source>
   <translation>تطبيق ({count})</translation>
  </message>
  <message>
   <source>Apply to {n}</source>
   <translation>تطبيق ({n})</translation>
  </message>
  <message>
   <source>Apply to {n}: {key}</source>
   <translation>تطبيق ({n}): {key}</translation>
  </message>
  <message>
   <source>Apply to {photos}</source>
   <translation>تطبيق: {photos}</translation>
  </message>
  <message>
   <source>Applying…</source>
   <translation>جارٍ التطبيق…</translation>
  </message>
  <message>
   <source>Arabic (ISO 8859-6)</source>
   <translation>العربية (ISO 8859-6)</translation>
  </message>
  <message>
   <source>Arabic (Windows 1256)</source>
   <translation>العربية (Windows 1256)</translation>
  </message>
  <message>
   <source>Archives and clients sort by the code, not by the name.</source>
   <translation>الأرشيفات والعملاء يفرزون بالرمز لا بالاسم.</translation>
  </message>
  <message>
   <source>Arrows</source>
   <translation>الأسهم</translation>
  </message>
  <message>
   <source>Artworks or objects shown</source>
   <translation>الأعمال الفنية أو الأشياء الظاهرة</translation>
  </message>
  <message>
   <source>As Title</source>
   <translation>كعنوان</translation>
  </message>
  <message>
   <source>As in the settings</source>
   <translation>كما في الإعدادات</translation>
  </message>
  <message>
   <source>As sentence</source>
   <translation>كجملة</translation>
  </message>
  <message>
   <source>As they are</source>
   <translation>كما هي</translation>
  </message>
  <message>
   <source>Asks first</source>
   <translation>يسأل أولًا</translation>
  </message>
  <message>
   <source>At most {bytes} bytes in IIM.</source>
   <translation>‏{bytes} بايت كحد أقصى في IIM.</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>رجوع</translation>
  </message>
  <message>
   <source>Back to the contact sheet</source>
   <translation>العودة إلى لوحة الصور</translation>
  </message>
  <message>
   <source>Before and after</source>
   <translation>قبل وبعد</translation>
  </message>
  <message>
   <source>Blue</source>
   <translation>أزرق</translation>
  </message>
  <message>
   <source>Blue label</source>
   <translation>وسم أزرق</translation>
  </message>
  <message>
   <source>By caption</source>
   <translation>حسب التعليق</translation>
  </message>
  <message>
   <source>By city</source>
   <translation>حسب المدينة</translation>
  </message>
  <message>
   <source>By credit</source>
   <translation>حسب الإسناد</translation>
  </message>
  <message>
   <source>By date created</source>
   <translation>حسب تاريخ الالتقاط</translation>
  </message>
  <message>
   <source>By file name</source>
   <translation>حسب اسم الملف</translation>
  </message>
  <message>
   <source>By file name and folder</source>
   <translation>حسب اسم الملف والمجلد</translation>
  </message>
  <message>
   <source>By rating</source>
   <translation>حسب التقييم</translation>
  </message>
  <message>
   <source>By state</source>
   <translation>حسب الحالة</translation>
  </message>
  <message>
   <source>Byline</source>
   <translation>المصوّر</translation>
  </message>
  <message>
   <source>Byline and credit</source>
   <translation>المصوّر والإسناد</translation>
  </message>
  <message>
   <source>Byline in the caption</source>
   <translation>اسم المصوّر داخل التعليق</translation>
  </message>
  <message>
   <source>Byline title</source>
   <translation>صفة المصوّر</translation>
  </message>
  <message>
   <source>Byline, credit, place, keywords and rights; not what speaks of one picture alone</source>
   <translation>المصوّر والإسناد والمكان والكلمات المفتاحية والحقوق، لا ما يخص صورة واحدة</translation>
  </message>
  <message>
   <source>CAPITALS</source>
   <translation>كبيرة</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <source>Cancel {title}</source>
   <translation>إلغاء: {title}</translation>
  </message>
  <message>
   <source>Caption</source>
   <translation>التعليق</translation>
  </message>
  <message>
   <source>Caption against credit</source>
   <translation>التعليق مقابل الإسناد</translation>
  </message>
  <message>
   <source>Caption against place</source>
   <translation>التعليق مقابل المكان</translation>
  </message>
  <message>
   <source>Caption and headline</source>
   <translation>التعليق والعنوان الرئيسي</translation>
  </message>
  <message>
   <source>Caption editor</source>
   <translation>محرر التعليق</translation>
  </message>
  <message>
   <source>Caption writer</source>
   <translation>كاتب التعليق</translation>
  </message>
  <message>
   <source>Captioner reads the captions and credits of its pictures. The files stay where they are.</source>
   <translation>يقرأ Captioner تعليقات صوره وإسنادها، وتبقى الملفات في مكانها.</translation>
  </message>
  <message>
   <source>Captions alike</source>
   <translation>تعليقات متشابهة</translation>
  </message>
  <message>
   <source>Captions and photos without each other, as they follow one another: look at each pair before you apply</source>
   <translation>تُقرن التعليقات والصور الباقية بحسب تتابعها: راجع كل زوج قبل التطبيق</translation>
  </message>
  <message>
   <source>Captions from a story</source>
   <translation>تعليقات من مادة منشورة</translation>
  </message>
  <message>
   <source>Captions in conflict</source>
   <translation>تعليقات متعارضة</translation>
  </message>
  <message>
   <source>Captions of the story given to {photos}.</source>
   <translation>أُخذت تعليقات المادة: {photos}.</translation>
  </message>
  <message>
   <source>Captions, credits and metadata of news photographs,
from agency folder to publication.</source>
   <translation>تعليقات الصور الإخبارية وإسنادها وبياناتها الوصفية،
من مجلد الوكالة إلى النشر.</translation>
  </message>
  <message>
   <source>Catalogue</source>
   <translation>الفهرس</translation>
  </message>
  <message>
   <source>Catalogues (*.db);;All files (*)</source>
   <translation>الفهارس (*.db);;كل الملفات (*)</translation>
  </message>
  <message>
   <source>Category</source>
   <translation>الفئة</translation>
  </message>
  <message>
   <source>Central European (ISO 8859-2)</source>
   <translation>أوروبا الوسطى (ISO 8859-2)</translation>
  </message>
  <message>
   <source>Central European (Windows 1250)</source>
   <translation>أوروبا الوسطى (Windows 1250)</translation>
  </message>
  <message>
   <source>Certificate to sign with</source>
   <translation>شهادة التوقيع</translation>
  </message>
  <message>
   <source>Change keys</source>
   <translation>تغيير المفاتيح</translation>
  </message>
  <message>
   <source>Change keys…</source>
   <translation>تغيير المفاتيح…</translation>
  </message>
  <message>
   <source>Check photos</source>
   <translation>فحص الصور</translation>
  </message>
  <message>
   <source>Checking</source>
   <translation>جارٍ الفحص</translation>
  </message>
  <message>
   <source>Checking…</source>
   <translation>جارٍ الفحص…</translation>
  </message>
  <message>
   <source>Checks</source>
   <translation>الفحوص</translation>
  </message>
  <message>
   <source>Chinese (Big5)</source>
   <translation>الصينية (Big5)</translation>
  </message>
  <message>
   <source>Chinese (GB 18030)</source>
   <translation>الصينية (GB 18030)</translation>
  </message>
  <message>
   <source>Choose a preset and a folder.</source>
   <translation>اختر إعدادًا مسبقًا ومجلدًا.</translation>
  </message>
  <message>
   <source>Choose an action and press its new key. Backspace takes its key away.</source>
   <translation>اختر إجراءً واضغط مفتاحه الجديد. مفتاح Backspace يزيل مفتاحه.</translation>
  </message>
  <message>
   <source>Choose another…</source>
   <translation>اختيار غيره…</translation>
  </message>
  <message>
   <source>Choose from the list</source>
   <translation>اختر من القائمة</translation>
  </message>
  <message>
   <source>Choose from the list…</source>
   <translation>اختر من القائمة…</translation>
  </message>
  <message>
   <source>Choose where captions of an earlier import look garbled: photos already here are read again too</source>
   <translation>اختر إذا بدت تعليقات استيراد سابق مشوّهة؛ وتُعاد أيضًا قراءة الصور الموجودة هنا</translation>
  </message>
  <message>
   <source>Choose which of the copied fields are given</source>
   <translation>اختيار ما يُعطى من الحقول المنسوخة</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>اختيار…</translation>
  </message>
  <message>
   <source>City</source>
   <translation>المدينة</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>إفراغ</translation>
  </message>
  <message>
   <source>Clear filter</source>
   <translation>إزالة التصفية</translation>
  </message>
  <message>
   <source>Clear search</source>
   <translation>مسح البحث</translation>
  </message>
  <message>
   <source>Clear the search  (Esc)</source>
   <translation>مسح البحث  (Esc)</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>إغلاق</translation>
  </message>
  <message>
   <source>Close this message</source>
   <translation>إغلاق هذه الرسالة</translation>
  </message>
  <message>
   <source>Code files (*.txt *.tsv *.tab);;All files (*)</source>
   <translation>ملفات الرموز (*.txt *.tsv *.tab);;كل الملفات (*)</translation>
  </message>
  <message>
   <source>Codes added: {codes}</source>
   <translation>أُضيفت الرموز: {codes}</translation>
  </message>
  <message>
   <source>Codes and genres</source>
   <translation>الرموز والأنواع</translation>
  </message>
  <message>
   <source>Codes of organisations shown</source>
   <translation>رموز المؤسسات الظاهرة</translation>
  </message>
  <message>
   <source>Codes that become names as one types, from a file such as Photo Mechanic's</source>
   <translation>رموز تتحول إلى أسماء أثناء الكتابة، من ملف مثل ملفات Photo Mechanic</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>الألوان</translation>
  </message>
  <message>
   <source>Colours of the system</source>
   <translation>ألوان النظام</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>الأعمدة</translation>
  </message>
  <message>
   <source>Command</source>
   <translation>أمر</translation>
  </message>
  <message>
   <source>Command palette</source>
   <translation>لوحة الأوامر</translation>
  </message>
  <message>
   <source>Commands</source>
   <translation>الأوامر</translation>
  </message>
  <message>
   <source>Compare F8</source>
   <translation>مقارنة F8</translation>
  </message>
  <message>
   <source>Compare what repeats…</source>
   <translation>مقارنة ما يتكرر…</translation>
  </message>
  <message>
   <source>Compare with files</source>
   <translation>المقارنة بالملفات</translation>
  </message>
  <message>
   <source>Compared photos</source>
   <translation>الصور المقارَنة</translation>
  </message>
  <message>
   <source>Comparing</source>
   <translation>جارٍ المقارنة</translation>
  </message>
  <message>
   <source>Comparing with the files…</source>
   <translation>جارٍ المقارنة بالملفات…</translation>
  </message>
  <message>
   <source>Comparing with the file…</source>
   <translation>جارٍ المقارنة بالملف…</translation>
  </message>
  <message>
   <source>Comparing…</source>
   <translation>جارٍ المقارنة…</translation>
  </message>
  <message>
   <source>Conflict</source>
   <translation>تعارض</translation>
  </message>
  <message>
   <source>Conflicts</source>
   <translation>التعارضات</translation>
  </message>
  <message>
   <source>Contact sheet</source>
   <translation>لوحة الصور</translation>
  </message>
  <message>
   <source>Content Credentials</source>
   <translation>بيانات اعتماد المحتوى</translation>
  </message>
  <message>
   <source>Content Credentials…</source>
   <translation>بيانات اعتماد المحتوى…</translation>
  </message>
  <message>
   <source>Contributors</source>
   <translation>المساهمون</translation>
  </message>
  <message>
   <source>Copied from {name}</source>
   <translation>نُسخ من {name}</translation>
  </message>
  <message>
   <source>Copied with credit: {captions}</source>
   <translation>نُسخ مع الإسناد: {captions}</translation>
  </message>
  <message>
   <source>Copies that differ</source>
   <translation>نسخ مختلفة</translation>
  </message>
  <message>
   <source>Copies that differ…</source>
   <translation>نسخ مختلفة…</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>نسخ</translation>
  </message>
  <message>
   <source>Copy caption</source>
   <translation>نسخ التعليق</translation>
  </message>
  <message>
   <source>Copy caption with credit</source>
   <translation>نسخ التعليق مع الإسناد</translation>
  </message>
  <message>
   <source>Copy metadata</source>
   <translation>نسخ البيانات الوصفية</translation>
  </message>
  <message>
   <source>Copy the metadata of a photo first.</source>
   <translation>انسخ أولًا البيانات الوصفية لإحدى الصور.</translation>
  </message>
  <message>
   <source>Copyright from credit</source>
   <translation>حقوق النشر من الإسناد</translation>
  </message>
  <message>
   <source>Copyright info URL</source>
   <translation>رابط معلومات حقوق النشر</translation>
  </message>
  <message>
   <source>Copyright notice</source>
   <translation>إشعار حقوق النشر</translation>
  </message>
  <message>
   <source>Copyright owners</source>
   <translation>مالكو الحقوق</translation>
  </message>
  <message>
   <source>Correct the camera's date too</source>
   <translation>تصحيح تاريخ الكاميرا أيضًا</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>البلد</translation>
  </message>
  <message>
   <source>Country code</source>
   <translation>رمز البلد</translation>
  </message>
  <message>
   <source>Creator's contact</source>
   <translation>جهة اتصال المبدع</translation>
  </message>
  <message>
   <source>Creators, owners and licensing</source>
   <translation>المبدعون والمالكون والترخيص</translation>
  </message>
  <message>
   <source>Credit</source>
   <translation>الإسناد</translation>
  </message>
  <message>
   <source>Ctrl and Alt together are AltGr, which types letters on many keyboards.</source>
   <translation>الضغط على Ctrl وAlt معًا هو AltGr الذي يكتب حروفًا في لوحات مفاتيح كثيرة.</translation>
  </message>
  <message>
   <source>Cyrillic</source>
   <translation>سيريلي</translation>
  </message>
  <message>
   <source>Cyrillic (KOI8)</source>
   <translation>السيريلية (KOI8)</translation>
  </message>
  <message>
   <source>Cyrillic (Windows 1251)</source>
   <translation>السيريلية (Windows 1251)</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>داكن</translation>
  </message>
  <message>
   <source>Data mining</source>
   <translation>التنقيب في البيانات</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>التاريخ</translation>
  </message>
  <message>
   <source>Date and place</source>
   <translation>التاريخ والمكان</translation>
  </message>
  <message>
   <source>Date created</source>
   <translation>تاريخ الالتقاط</translation>
  </message>
  <message>
   <source>Date, place, byline and credit that a caption states fill the empty fields at once.
Without the tick they are proposed beside each photo. Files are not touched.</source>
   <translation>يملأ التاريخ والمكان والمصوّر والإسناد المذكورة في التعليق الحقول الفارغة فورًا.
ومن دون التأشير تُقترح بجانب كل صورة. ولا تُمس الملفات.</translation>
  </message>
  <message>
   <source>Dates against each other</source>
   <translation>تواريخ متعارضة</translation>
  </message>
  <message>
   <source>Dates to come</source>
   <translation>تواريخ لم تأتِ بعد</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>حذف</translation>
  </message>
  <message>
   <source>Description and event</source>
   <translation>الوصف والحدث</translation>
  </message>
  <message>
   <source>Digital source type</source>
   <translation>نوع المصدر الرقمي</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>تجاهل</translation>
  </message>
  <message>
   <source>Done again: {action}</source>
   <translation>أُعيد: {action}</translation>
  </message>
  <message>
   <source>Doubled credit</source>
   <translation>إسناد مكرر</translation>
  </message>
  <message>
   <source>Drop a folder here</source>
   <translation>أفلت مجلدًا هنا</translation>
  </message>
  <message>
   <source>Duplicates</source>
   <translation>المكررات</translation>
  </message>
  <message>
   <source>Earlier photos of this group</source>
   <translation>صور سابقة من هذه المجموعة</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>تحرير</translation>
  </message>
  <message>
   <source>Edit caption</source>
   <translation>تحرير التعليق</translation>
  </message>
  <message>
   <source>Edit status</source>
   <translation>حالة التحرير</translation>
  </message>
  <message>
   <source>Edit {fields} of {photos}</source>
   <translation>تحرير {fields} ({photos})</translation>
  </message>
  <message>
   <source>Editorial use only, no sales; the source is the credit</source>
   <translation>للاستخدام التحريري فقط وليس للبيع؛ والمصدر هو الإسناد</translation>
  </message>
  <message>
   <source>Either one of them was pasted and not changed, or a typing error makes them two.</source>
   <translation>إما أن أحدهما لُصق ولم يُعدَّل، أو أن خطأً مطبعيًا جعلهما اثنين.</translation>
  </message>
  <message>
   <source>Either the weekday or the date is wrong, and readers notice.</source>
   <translation>إما اليوم خطأ وإما التاريخ، والقراء ينتبهون.</translation>
  </message>
  <message>
   <source>Embedded rights expressions</source>
   <translation>بيانات الحقوق المضمّنة</translation>
  </message>
  <message>
   <source>Emptied in all</source>
   <translation>يُفرغ في الكل</translation>
  </message>
  <message>
   <source>Empty alt text</source>
   <translation>إفراغ النص البديل</translation>
  </message>
  <message>
   <source>Empty the alt text  Del</source>
   <translation>إفراغ النص البديل  Del</translation>
  </message>
  <message>
   <source>English</source>
   <translation>English</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Error</source>
   <translation>خطأ</translation>
  </message>
  <message>
   <source>Errors</source>
   <translation>أخطاء</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Event ids</source>
   <translation>معرّفات الحدث</translation>
  </message>
  <message>
   <source>Event name</source>
   <translation>اسم الحدث</translation>
  </message>
  <message>
   <source>Event: with event, persons and scene</source>
   <translation>حدث: مع الحدث والأشخاص والمشهد</translation>
  </message>
  <message>
   <source>Every field as it was after this; one step that can be undone</source>
   <translation>كل الحقول كما كانت بعد هذا؛ خطوة واحدة يمكن التراجع عنها</translation>
  </message>
  <message>
   <source>Every photo has its caption</source>
   <translation>لكل صورة تعليقها</translation>
  </message>
  <message>
   <source>Every photo here has its caption.</source>
   <translation>لكل صورة هنا تعليقها.</translation>
  </message>
  <message>
   <source>Everything: {count}</source>
   <translation>الكل: {count}</translation>
  </message>
  <message>
   <source>Exif, IIM and XMP</source>
   <translation>‏Exif وIIM وXMP</translation>
  </message>
  <message>
   <source>Exif, IIM and XMP say the same in {photos}.</source>
   <translation>يتفق Exif وIIM وXMP في: {photos}.</translation>
  </message>
  <message>
   <source>Expiration date</source>
   <translation>تاريخ الانتهاء</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>تصدير</translation>
  </message>
  <message>
   <source>Export preset</source>
   <translation>إعداد التصدير</translation>
  </message>
  <message>
   <source>Export to</source>
   <translation>التصدير إلى</translation>
  </message>
  <message>
   <source>Export {photos}</source>
   <translation>تصدير: {photos}</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>تصدير…</translation>
  </message>
  <message>
   <source>Extended description</source>
   <translation>وصف موسّع</translation>
  </message>
  <message>
   <source>F or a double click: pixel for pixel, all pictures at once</source>
   <translation>‏F أو نقر مزدوج: بكسل مقابل بكسل لكل الصور معًا</translation>
  </message>
  <message>
   <source>F1</source>
   <translation>F1</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>الحقل</translation>
  </message>
  <message>
   <source>Fields</source>
   <translation>الحقول</translation>
  </message>
  <message>
   <source>Fields in the editor</source>
   <translation>الحقول في المحرر</translation>
  </message>
  <message>
   <source>Fields that XMP, IIM and Exif say differently: in the selected photos, or with one selected in all that are shown</source>
   <translation>الحقول التي يختلف فيها XMP وIIM وExif: في الصور المحددة، أو في كل المعروض إذا حُددت واحدة</translation>
  </message>
  <message>
   <source>File</source>
   <translation>الملف</translation>
  </message>
  <message>
   <source>File name</source>
   <translation>اسم الملف</translation>
  </message>
  <message>
   <source>Files that could not be read, or only in part</source>
   <translation>ملفات تعذرت قراءتها كليًا أو جزئيًا</translation>
  </message>
  <message>
   <source>Fill empty fields with what the captions of the selected photos say</source>
   <translation>ملء الحقول الفارغة بما تقوله تعليقات الصور المحددة</translation>
  </message>
  <message>
   <source>Fills empty fields only, and can be undone with the import</source>
   <translation>يملأ الحقول الفارغة فقط، ويُتراجع عنه مع الاستيراد</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>تصفية</translation>
  </message>
  <message>
   <source>Filter ({n})</source>
   <translation>تصفية ({n})</translation>
  </message>
  <message>
   <source>Filter: {what}</source>
   <translation>تصفية: {what}</translation>
  </message>
  <message>
   <source>Filters</source>
   <translation>عوامل التصفية</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>بحث</translation>
  </message>
  <message>
   <source>Find an action</source>
   <translation>ابحث عن إجراء</translation>
  </message>
  <message>
   <source>Find and replace</source>
   <translation>بحث واستبدال</translation>
  </message>
  <message>
   <source>Find and replace…</source>
   <translation>بحث واستبدال…</translation>
  </message>
  <message>
   <source>Find in catalogue</source>
   <translation>بحث في الفهرس</translation>
  </message>
  <message>
   <source>Find what fits this regular expression</source>
   <translation>البحث عما يطابق هذا التعبير النمطي</translation>
  </message>
  <message>
   <source>Findings</source>
   <translation>نتائج الفحص</translation>
  </message>
  <message>
   <source>First, last photo</source>
   <translation>أول صورة وآخر صورة</translation>
  </message>
  <message>
   <source>Fix</source>
   <translation>إصلاح</translation>
  </message>
  <message>
   <source>Fix all</source>
   <translation>إصلاح الكل</translation>
  </message>
  <message>
   <source>Fix all {count}</source>
   <translation>إصلاح الكل ({count})</translation>
  </message>
  <message>
   <source>Fix: {message}</source>
   <translation>إصلاح: {message}</translation>
  </message>
  <message>
   <source>Fixture identifier</source>
   <translation>معرّف البند الدوري</translation>
  </message>
  <message>
   <source>Fold these fields away</source>
   <translation>طيّ هذه الحقول</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>المجلد</translation>
  </message>
  <message>
   <source>Folders</source>
   <translation>المجلدات</translation>
  </message>
  <message>
   <source>Follow the system</source>
   <translation>حسب النظام</translation>
  </message>
  <message>
   <source>For all of {photos}</source>
   <translation>للكل: {photos}</translation>
  </message>
  <message>
   <source>For every picture; no picture is changed</source>
   <translation>لكل صورة؛ ولا تُغيَّر أي صورة</translation>
  </message>
  <message>
   <source>For pictures that can't be written</source>
   <translation>للصور التي تتعذر الكتابة فيها</translation>
  </message>
  <message>
   <source>Friday</source>
   <translation>الجمعة</translation>
  </message>
  <message>
   <source>From this photo</source>
   <translation>من هذه الصورة</translation>
  </message>
  <message>
   <source>Full preview</source>
   <translation>معاينة كاملة</translation>
  </message>
  <message>
   <source>Garbled letters</source>
   <translation>حروف مشوّهة</translation>
  </message>
  <message>
   <source>Generative AI was used.</source>
   <translation>استُخدم الذكاء الاصطناعي التوليدي.</translation>
  </message>
  <message>
   <source>Genres</source>
   <translation>الأنواع</translation>
  </message>
  <message>
   <source>Give</source>
   <translation>إعطاء</translation>
  </message>
  <message>
   <source>Give photos what a template says, or make one</source>
   <translation>إعطاء الصور ما يقوله قالب، أو إنشاء قالب</translation>
  </message>
  <message>
   <source>Give the last template</source>
   <translation>إعطاء آخر قالب</translation>
  </message>
  <message>
   <source>Give this caption to the other photos shown; can be undone</source>
   <translation>إعطاء هذا التعليق لبقية الصور المعروضة؛ يمكن التراجع عنه</translation>
  </message>
  <message>
   <source>Give to {photos}</source>
   <translation>إعطاء: {photos}</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>متابعة</translation>
  </message>
  <message>
   <source>Go to field {field}</source>
   <translation>الانتقال إلى الحقل {field}</translation>
  </message>
  <message>
   <source>Go to the next field in which a check found more than a note</source>
   <translation>الانتقال إلى الحقل التالي الذي وجد فيه الفحص أكثر من ملاحظة</translation>
  </message>
  <message>
   <source>Go to the next unknown word of the caption and offer what may be meant</source>
   <translation>الانتقال إلى الكلمة المجهولة التالية في التعليق وعرض ما قد يُقصد بها</translation>
  </message>
  <message>
   <source>Greek</source>
   <translation>يوناني</translation>
  </message>
  <message>
   <source>Greek (Windows 1253)</source>
   <translation>اليونانية (Windows 1253)</translation>
  </message>
  <message>
   <source>Green</source>
   <translation>أخضر</translation>
  </message>
  <message>
   <source>Green label</source>
   <translation>وسم أخضر</translation>
  </message>
  <message>
   <source>Group by city</source>
   <translation>تجميع حسب المدينة</translation>
  </message>
  <message>
   <source>Group by credit</source>
   <translation>تجميع حسب الإسناد</translation>
  </message>
  <message>
   <source>Group by date</source>
   <translation>تجميع حسب التاريخ</translation>
  </message>
  <message>
   <source>Group by folder</source>
   <translation>تجميع حسب المجلد</translation>
  </message>
  <message>
   <source>Groups</source>
   <translation>المجموعات</translation>
  </message>
  <message>
   <source>HTML, text</source>
   <translation>‏HTML أو نص</translation>
  </message>
  <message>
   <source>Handed over with their metadata: {files}</source>
   <translation>سُلِّمت مع بياناتها الوصفية: {files}</translation>
  </message>
  <message>
   <source>Handout</source>
   <translation>صورة موزّعة</translation>
  </message>
  <message>
   <source>Headline</source>
   <translation>العنوان الرئيسي</translation>
  </message>
  <message>
   <source>Hebrew (Windows 1255)</source>
   <translation>العبرية (Windows 1255)</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>تباين عالٍ</translation>
  </message>
  <message>
   <source>Highest contrast</source>
   <translation>أعلى تباين</translation>
  </message>
  <message>
   <source>History of {name}</source>
   <translation>تاريخ {name}</translation>
  </message>
  <message>
   <source>History…</source>
   <translation>التاريخ…</translation>
  </message>
  <message>
   <source>Home, End</source>
   <translation>‏Home، End</translation>
  </message>
  <message>
   <source>House style</source>
   <translation>الأسلوب التحريري</translation>
  </message>
  <message>
   <source>How captions are written when they are copied and published. As they are: with the credit named once.</source>
   <translation>كيف تُكتب التعليقات عند نسخها ونشرها. كما هي: مع ذكر الإسناد مرة واحدة.</translation>
  </message>
  <message>
   <source>How large the contact sheet shows them when it opens.</source>
   <translation>حجم الصور في لوحة الصور عند فتحها.</translation>
  </message>
  <message>
   <source>How the window looks.</source>
   <translation>مظهر النافذة.</translation>
  </message>
  <message>
   <source>How {field} is given</source>
   <translation>طريقة إعطاء {field}</translation>
  </message>
  <message>
   <source>IIM lengths</source>
   <translation>أطوال IIM</translation>
  </message>
  <message>
   <source>IPTC {xmp}.</source>
   <translation>IPTC {xmp}.</translation>
  </message>
  <message>
   <source>IPTC-IIM, the older standard</source>
   <translation>‏IPTC-IIM، المعيار الأقدم</translation>
  </message>
  <message>
   <source>Image GUID</source>
   <translation>المعرّف الفريد للصورة</translation>
  </message>
  <message>
   <source>Image creators</source>
   <translation>مبدعو الصورة</translation>
  </message>
  <message>
   <source>Image regions</source>
   <translation>مناطق الصورة</translation>
  </message>
  <message>
   <source>Image suppliers</source>
   <translation>مورّدو الصورة</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>استيراد</translation>
  </message>
  <message>
   <source>Import again</source>
   <translation>إعادة الاستيراد</translation>
  </message>
  <message>
   <source>Import files</source>
   <translation>استيراد ملفات</translation>
  </message>
  <message>
   <source>Import files…</source>
   <translation>استيراد ملفات…</translation>
  </message>
  <message>
   <source>Import finished</source>
   <translation>انتهى الاستيراد</translation>
  </message>
  <message>
   <source>Import folder</source>
   <translation>استيراد مجلد</translation>
  </message>
  <message>
   <source>Import folder…</source>
   <translation>استيراد مجلد…</translation>
  </message>
  <message>
   <source>Import sample photos</source>
   <translation>استيراد صور نموذجية</translation>
  </message>
  <message>
   <source>Import {count}</source>
   <translation>استيراد ({count})</translation>
  </message>
  <message>
   <source>Import {name}</source>
   <translation>استيراد {name}</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>استيراد…</translation>
  </message>
  <message>
   <source>In</source>
   <translation>في</translation>
  </message>
  <message>
   <source>In every picture that has room for it</source>
   <translation>في كل صورة تتسع له</translation>
  </message>
  <message>
   <source>In its folder, a file keeps the time it was last modified.</source>
   <translation>يحتفظ الملف في مجلده بوقت آخر تعديل له.</translation>
  </message>
  <message>
   <source>In the contact sheet</source>
   <translation>في لوحة الصور</translation>
  </message>
  <message>
   <source>In the editor</source>
   <translation>في المحرر</translation>
  </message>
  <message>
   <source>In the photos selected: in all text fields or in one, by patterns too; shows first what would change</source>
   <translation>في الصور المحددة: في كل الحقول النصية أو في أحدها، وبأنماط أيضًا؛ ويعرض أولًا ما سيتغير</translation>
  </message>
  <message>
   <source>In {photos}. Nothing changes until you replace.</source>
   <translation>في: {photos}. لا يتغير شيء حتى تستبدل.</translation>
  </message>
  <message>
   <source>Input methods for Chinese, Japanese and Korean need this key.</source>
   <translation>تحتاج طرق إدخال الصينية واليابانية والكورية إلى هذا المفتاح.</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>التعليمات</translation>
  </message>
  <message>
   <source>Intellectual genre</source>
   <translation>النوع الصحفي</translation>
  </message>
  <message>
   <source>It will be printed twice.</source>
   <translation>سيُطبع مرتين.</translation>
  </message>
  <message>
   <source>Its captions</source>
   <translation>تعليقاتها</translation>
  </message>
  <message>
   <source>JPEG of 2,048 pixels in sRGB, captioned; without GPS position and serial numbers</source>
   <translation>صور JPEG بحجم 2,048 بكسل في sRGB مع التعليق، بلا موقع GPS وأرقام تسلسلية</translation>
  </message>
  <message>
   <source>JPEG quality {n}</source>
   <translation>جودة JPEG ‏{n}</translation>
  </message>
  <message>
   <source>Japanese (EUC-JP)</source>
   <translation>اليابانية (EUC-JP)</translation>
  </message>
  <message>
   <source>Japanese (Shift-JIS)</source>
   <translation>اليابانية (Shift-JIS)</translation>
  </message>
  <message>
   <source>Job id</source>
   <translation>رقم المهمة</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>إبقاء</translation>
  </message>
  <message>
   <source>Keep all {n}  K</source>
   <translation>إبقاء الكل ({n})  K</translation>
  </message>
  <message>
   <source>Keep both  K</source>
   <translation>إبقاء الاثنتين  K</translation>
  </message>
  <message>
   <source>Keep what the desk says; it is written over the file's words</source>
   <translation>إبقاء ما يقوله المكتب؛ ويُكتب فوق كلام الملف</translation>
  </message>
  <message>
   <source>Keep working</source>
   <translation>مواصلة العمل</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>المفتاح</translation>
  </message>
  <message>
   <source>Key of that certificate</source>
   <translation>مفتاح تلك الشهادة</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>المفاتيح</translation>
  </message>
  <message>
   <source>Keywords</source>
   <translation>الكلمات المفتاحية</translation>
  </message>
  <message>
   <source>Kind of repetition</source>
   <translation>نوع التكرار</translation>
  </message>
  <message>
   <source>Korean (EUC-KR)</source>
   <translation>الكورية (EUC-KR)</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>الوسم</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>اللغة</translation>
  </message>
  <message>
   <source>Languages against each other</source>
   <translation>لغات متعارضة</translation>
  </message>
  <message>
   <source>Larger pictures</source>
   <translation>صور أكبر</translation>
  </message>
  <message>
   <source>Last caption repeated; Undo takes it back.</source>
   <translation>كُرر آخر تعليق؛ ويمكن التراجع عنه.</translation>
  </message>
  <message>
   <source>Latin</source>
   <translation>لاتيني</translation>
  </message>
  <message>
   <source>Leave it out</source>
   <translation>استبعادها</translation>
  </message>
  <message>
   <source>Letters of older captions</source>
   <translation>حروف التعليقات القديمة</translation>
  </message>
  <message>
   <source>Licensors</source>
   <translation>المرخِّصون</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>فاتح</translation>
  </message>
  <message>
   <source>Linked rights expressions</source>
   <translation>بيانات الحقوق المرتبطة</translation>
  </message>
  <message>
   <source>List of problems…</source>
   <translation>قائمة المشكلات…</translation>
  </message>
  <message>
   <source>Location</source>
   <translation>الموقع</translation>
  </message>
  <message>
   <source>Location created</source>
   <translation>موقع الالتقاط</translation>
  </message>
  <message>
   <source>Locations</source>
   <translation>المواقع</translation>
  </message>
  <message>
   <source>Locations shown</source>
   <translation>المواقع الظاهرة</translation>
  </message>
  <message>
   <source>Look for what repeats</source>
   <translation>البحث عما يتكرر</translation>
  </message>
  <message>
   <source>Look-alike letters</source>
   <translation>حروف متشابهة الشكل</translation>
  </message>
  <message>
   <source>Looking for pictures…</source>
   <translation>جارٍ البحث عن الصور…</translation>
  </message>
  <message>
   <source>Looking for what repeats…</source>
   <translation>جارٍ البحث عما يتكرر…</translation>
  </message>
  <message>
   <source>Looking through the photos…</source>
   <translation>جارٍ المرور على الصور…</translation>
  </message>
  <message>
   <source>Made by AI</source>
   <translation>من صنع الذكاء الاصطناعي</translation>
  </message>
  <message>
   <source>Made from</source>
   <translation>صُنع من</translation>
  </message>
  <message>
   <source>Made with</source>
   <translation>صُنع بواسطة</translation>
  </message>
  <message>
   <source>Make pictures and pages for publication</source>
   <translation>إعداد صور وصفحات للنشر</translation>
  </message>
  <message>
   <source>Mandatory fields</source>
   <translation>حقول إلزامية</translation>
  </message>
  <message>
   <source>Mark around codes</source>
   <translation>العلامة حول الرموز</translation>
  </message>
  <message>
   <source>Mark for use; once more takes the mark away</source>
   <translation>تأشير للاستخدام؛ ومرة أخرى تزيل التأشير</translation>
  </message>
  <message>
   <source>Match case</source>
   <translation>مطابقة حالة الأحرف</translation>
  </message>
  <message>
   <source>Maximum available height</source>
   <translation>أقصى ارتفاع متاح</translation>
  </message>
  <message>
   <source>Maximum available width</source>
   <translation>أقصى عرض متاح</translation>
  </message>
  <message>
   <source>Mend this; Undo takes it back</source>
   <translation>إصلاح هذا؛ ويمكن التراجع عنه</translation>
  </message>
  <message>
   <source>Mend {photos}, in one step that can be undone</source>
   <translation>إصلاح في خطوة واحدة يمكن التراجع عنها: {photos}</translation>
  </message>
  <message>
   <source>Mended: {photos}; Undo takes it back.</source>
   <translation>أُصلح: {photos}؛ ويمكن التراجع عنه.</translation>
  </message>
  <message>
   <source>Metadata pasted: {photos}</source>
   <translation>لُصقت البيانات الوصفية: {photos}</translation>
  </message>
  <message>
   <source>Mine</source>
   <translation>نصّي</translation>
  </message>
  <message>
   <source>Minor model age disclosure</source>
   <translation>الإفصاح عن سن القاصر</translation>
  </message>
  <message>
   <source>Missing credit</source>
   <translation>إسناد مفقود</translation>
  </message>
  <message>
   <source>Model ages</source>
   <translation>أعمار الأشخاص</translation>
  </message>
  <message>
   <source>Model release ids</source>
   <translation>أرقام موافقات الأشخاص</translation>
  </message>
  <message>
   <source>Model release status</source>
   <translation>حالة موافقة الأشخاص</translation>
  </message>
  <message>
   <source>Models and releases</source>
   <translation>الأشخاص والموافقات</translation>
  </message>
  <message>
   <source>Monday</source>
   <translation>الاثنين</translation>
  </message>
  <message>
   <source>More fields of {name}</source>
   <translation>المزيد من حقول {name}</translation>
  </message>
  <message>
   <source>More fields…</source>
   <translation>حقول أخرى…</translation>
  </message>
  <message>
   <source>More photos of this group</source>
   <translation>المزيد من صور هذه المجموعة</translation>
  </message>
  <message>
   <source>Move</source>
   <translation>تنقّل</translation>
  </message>
  <message>
   <source>Move file to trash…</source>
   <translation>نقل الملف إلى سلة المهملات…</translation>
  </message>
  <message>
   <source>Move to trash</source>
   <translation>نقل إلى سلة المهملات</translation>
  </message>
  <message>
   <source>Move {files} to the trash?</source>
   <translation>نقل إلى سلة المهملات: {files}؟</translation>
  </message>
  <message>
   <source>N and P: the next group and the one before</source>
   <translation>‏N وP: المجموعة التالية والسابقة</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>الاسم</translation>
  </message>
  <message>
   <source>Name of new sidecars</source>
   <translation>اسم الملفات المرافقة الجديدة</translation>
  </message>
  <message>
   <source>Name of the template</source>
   <translation>اسم القالب</translation>
  </message>
  <message>
   <source>Names</source>
   <translation>الأسماء</translation>
  </message>
  <message>
   <source>Names that vary</source>
   <translation>أسماء متباينة الكتابة</translation>
  </message>
  <message>
   <source>Nearly the same caption</source>
   <translation>تعليق شبه مطابق</translation>
  </message>
  <message>
   <source>Never say again that these two are alike (Shift+F8); Undo takes it back</source>
   <translation>عدم التنبيه مجددًا إلى تشابه هاتين (Shift+F8)؛ ويمكن التراجع عنه</translation>
  </message>
  <message>
   <source>New key</source>
   <translation>المفتاح الجديد</translation>
  </message>
  <message>
   <source>New photos</source>
   <translation>صور جديدة</translation>
  </message>
  <message>
   <source>Newest first</source>
   <translation>الأحدث أولًا</translation>
  </message>
  <message>
   <source>Next pane</source>
   <translation>الجزء التالي</translation>
  </message>
  <message>
   <source>Next problem</source>
   <translation>المشكلة التالية</translation>
  </message>
  <message>
   <source>Next without a caption</source>
   <translation>التالية بلا تعليق</translation>
  </message>
  <message>
   <source>Next, previous photo</source>
   <translation>الصورة التالية والسابقة</translation>
  </message>
  <message>
   <source>Next: {key}</source>
   <translation>التالية: {key}</translation>
  </message>
  <message>
   <source>No caption</source>
   <translation>بلا تعليق</translation>
  </message>
  <message>
   <source>No caption is like this one.</source>
   <translation>لا يوجد تعليق يشبه هذا.</translation>
  </message>
  <message>
   <source>No caption was found on this page.</source>
   <translation>لم يُعثر على أي تعليق في هذه الصفحة.</translation>
  </message>
  <message>
   <source>No caption was saved on another photo yet.</source>
   <translation>لم يُحفظ بعد أي تعليق لصورة أخرى.</translation>
  </message>
  <message>
   <source>No caption.</source>
   <translation>بلا تعليق.</translation>
  </message>
  <message>
   <source>No change</source>
   <translation>بلا تغيير</translation>
  </message>
  <message>
   <source>No city</source>
   <translation>بلا مدينة</translation>
  </message>
  <message>
   <source>No conflicts</source>
   <translation>لا تعارضات</translation>
  </message>
  <message>
   <source>No credit</source>
   <translation>بلا إسناد</translation>
  </message>
  <message>
   <source>No date</source>
   <translation>بلا تاريخ</translation>
  </message>
  <message>
   <source>No field was changed.</source>
   <translation>لم يتغير أي حقل.</translation>
  </message>
  <message>
   <source>No groups</source>
   <translation>بلا مجموعات</translation>
  </message>
  <message>
   <source>No photo is current.</source>
   <translation>لا توجد صورة حالية.</translation>
  </message>
  <message>
   <source>No picture there.</source>
   <translation>لا صورة هناك.</translation>
  </message>
  <message>
   <source>No problem was found here.</source>
   <translation>لم يُعثر على مشكلة هنا.</translation>
  </message>
  <message>
   <source>No problems</source>
   <translation>لا مشكلات</translation>
  </message>
  <message>
   <source>No problems: the checks found nothing to say.</source>
   <translation>لا مشكلات: لم تجد الفحوص ما يُذكر.</translation>
  </message>
  <message>
   <source>No stars</source>
   <translation>بلا نجوم</translation>
  </message>
  <message>
   <source>No unknown word in this caption.</source>
   <translation>لا كلمة مجهولة في هذا التعليق.</translation>
  </message>
  <message>
   <source>Nobody meant it to be read.</source>
   <translation>لم يقصد أحد أن يُقرأ.</translation>
  </message>
  <message>
   <source>None</source>
   <translation>لا شيء</translation>
  </message>
  <message>
   <source>Not a duplicate</source>
   <translation>ليست مكررة</translation>
  </message>
  <message>
   <source>Not applied yet to {photos}: {fields}</source>
   <translation>لم يُطبَّق بعد ({photos}): {fields}</translation>
  </message>
  <message>
   <source>Not finished the last time: {work}.</source>
   <translation>لم يكتمل في المرة السابقة: {work}.</translation>
  </message>
  <message>
   <source>Not written</source>
   <translation>غير مكتوبة</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>ملاحظة</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>ملاحظات</translation>
  </message>
  <message>
   <source>Nothing has been done in this session yet.</source>
   <translation>لم يُنجز شيء في هذه الجلسة بعد.</translation>
  </message>
  <message>
   <source>Nothing in {place} matches {words}</source>
   <translation>لا شيء في {place} يطابق {words}</translation>
  </message>
  <message>
   <source>Nothing left to write</source>
   <translation>لم يبقَ ما يُكتب</translation>
  </message>
  <message>
   <source>Nothing left to write.</source>
   <translation>لم يبقَ ما يُكتب.</translation>
  </message>
  <message>
   <source>Nothing of that severity</source>
   <translation>لا شيء بهذه الدرجة</translation>
  </message>
  <message>
   <source>Nothing repeats</source>
   <translation>لا شيء مكرر</translation>
  </message>
  <message>
   <source>Nothing repeats: every caption and every picture is there once.</source>
   <translation>لا شيء مكرر: كل تعليق وكل صورة مرة واحدة.</translation>
  </message>
  <message>
   <source>Nothing was added today</source>
   <translation>لم يُضف شيء اليوم</translation>
  </message>
  <message>
   <source>Nothing was undone: something else was done since this import.</source>
   <translation>لم يُتراجع عن شيء: أُنجز عمل آخر بعد هذا الاستيراد.</translation>
  </message>
  <message>
   <source>OK</source>
   <translation>موافق</translation>
  </message>
  <message>
   <source>Of menus, fields, dates and numbers, from the next start on. Some messages about files stay English.</source>
   <translation>لغة القوائم والحقول والتواريخ والأرقام، وتسري عند التشغيل التالي. وبعض الرسائل عن الملفات بالإنجليزية.</translation>
  </message>
  <message>
   <source>Old news systems read nothing else; where a picture has it, it is always kept in step.</source>
   <translation>لا تقرأ أنظمة الأخبار القديمة سواه؛ وحيث يوجد في الصورة يُحدَّث معها دائمًا.</translation>
  </message>
  <message>
   <source>Once more takes the label away</source>
   <translation>مرة أخرى تزيل الوسم</translation>
  </message>
  <message>
   <source>One line a photo, sorted by a click on a column</source>
   <translation>سطر لكل صورة، وتُرتَّب بنقرة على عمود</translation>
  </message>
  <message>
   <source>One of the two is misspelt, and a search finds half of the set.</source>
   <translation>أحدهما خاطئ الكتابة، فلا يجد البحث إلا نصف المجموعة.</translation>
  </message>
  <message>
   <source>One of the two is wrong, whichever is published.</source>
   <translation>أحدهما خطأ، أيًّا كان المنشور.</translation>
  </message>
  <message>
   <source>One of the two names somebody whose picture it is not.</source>
   <translation>أحدهما يسمّي من ليست الصورة له.</translation>
  </message>
  <message>
   <source>One picture, captions disagree</source>
   <translation>صورة واحدة وتعليقات متعارضة</translation>
  </message>
  <message>
   <source>One that is there already is used, whatever its name.</source>
   <translation>إن وُجد واحد استُخدم أيًّا كان اسمه.</translation>
  </message>
  <message>
   <source>Only in pictures that have it already</source>
   <translation>في الصور التي فيها فقط</translation>
  </message>
  <message>
   <source>Only where I ask for one</source>
   <translation>حيث أطلب ذلك فقط</translation>
  </message>
  <message>
   <source>Open in editor  E</source>
   <translation>فتح في المحرر  E</translation>
  </message>
  <message>
   <source>Open new photos</source>
   <translation>فتح الصور الجديدة</translation>
  </message>
  <message>
   <source>Open page</source>
   <translation>فتح صفحة</translation>
  </message>
  <message>
   <source>Open page…</source>
   <translation>فتح صفحة…</translation>
  </message>
  <message>
   <source>Organisations shown</source>
   <translation>المؤسسات الظاهرة</translation>
  </message>
  <message>
   <source>Origin, AI and registries</source>
   <translation>المنشأ والذكاء الاصطناعي والسجلات</translation>
  </message>
  <message>
   <source>Other constraints</source>
   <translation>قيود أخرى</translation>
  </message>
  <message>
   <source>Other languages</source>
   <translation>لغات أخرى</translation>
  </message>
  <message>
   <source>Other letters in each</source>
   <translation>تغيير حالة الأحرف في كل نص</translation>
  </message>
  <message>
   <source>Other page</source>
   <translation>صفحة أخرى</translation>
  </message>
  <message>
   <source>Pair the other {n} in order</source>
   <translation>إقران الباقي ({n}) بالترتيب</translation>
  </message>
  <message>
   <source>Paste metadata</source>
   <translation>لصق البيانات الوصفية</translation>
  </message>
  <message>
   <source>Paste metadata at once</source>
   <translation>لصق البيانات الوصفية فورًا</translation>
  </message>
  <message>
   <source>Paste metadata…</source>
   <translation>لصق البيانات الوصفية…</translation>
  </message>
  <message>
   <source>Paste onto {photos}</source>
   <translation>لصق: {photos}</translation>
  </message>
  <message>
   <source>Paste the page here, its text or its HTML, or open it from a file.</source>
   <translation>ألصق الصفحة هنا، نصّها أو HTML، أو افتحها من ملف.</translation>
  </message>
  <message>
   <source>Pattern</source>
   <translation>نمط</translation>
  </message>
  <message>
   <source>Persons shown</source>
   <translation>الأشخاص الظاهرون</translation>
  </message>
  <message>
   <source>Persons shown (details)</source>
   <translation>الأشخاص الظاهرون (تفاصيل)</translation>
  </message>
  <message>
   <source>Persons, organisations and objects shown</source>
   <translation>الأشخاص والمؤسسات والأشياء الظاهرة</translation>
  </message>
  <message>
   <source>PgDn, PgUp</source>
   <translation>‏PgDn، PgUp</translation>
  </message>
  <message>
   <source>PgUp, PgDn</source>
   <translation>‏PgUp، PgDn</translation>
  </message>
  <message>
   <source>Photos</source>
   <translation>الصور</translation>
  </message>
  <message>
   <source>Photos of the catalogue lie in this folder: the new files would lie among them.</source>
   <translation>في هذا المجلد صور من الفهرس، وستختلط بها الملفات الجديدة.</translation>
  </message>
  <message>
   <source>Pick</source>
   <translation>اختيار</translation>
  </message>
  <message>
   <source>Pick {name}</source>
   <translation>اختيار {name}</translation>
  </message>
  <message>
   <source>Pick {place}</source>
   <translation>اختيار {place}</translation>
  </message>
  <message>
   <source>Picked</source>
   <translation>مختارة</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>الصورة</translation>
  </message>
  <message>
   <source>Picture of {name}</source>
   <translation>صورة {name}</translation>
  </message>
  <message>
   <source>Pictures with Content Credentials can be signed again after writing: a PEM file of your desk's certificate and those above it.</source>
   <translation>يمكن توقيع الصور ذات بيانات اعتماد المحتوى من جديد بعد الكتابة: ملف PEM لشهادة مكتبك وما فوقها.</translation>
  </message>
  <message>
   <source>Pixel for pixel</source>
   <translation>بكسل مقابل بكسل</translation>
  </message>
  <message>
   <source>Placeholders</source>
   <translation>نصوص مؤقتة</translation>
  </message>
  <message>
   <source>Positions</source>
   <translation>المواضع</translation>
  </message>
  <message>
   <source>Prepend</source>
   <translation>إضافة قبله</translation>
  </message>
  <message>
   <source>Preset</source>
   <translation>الإعداد المسبق</translation>
  </message>
  <message>
   <source>Press the new key</source>
   <translation>اضغط المفتاح الجديد</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>معاينة</translation>
  </message>
  <message>
   <source>Preview {count}</source>
   <translation>معاينة ({count})</translation>
  </message>
  <message>
   <source>Previous pane</source>
   <translation>الجزء السابق</translation>
  </message>
  <message>
   <source>Previous problem</source>
   <translation>المشكلة السابقة</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>طباعة</translation>
  </message>
  <message>
   <source>Problems</source>
   <translation>المشكلات</translation>
  </message>
  <message>
   <source>Products shown</source>
   <translation>المنتجات الظاهرة</translation>
  </message>
  <message>
   <source>Property release ids</source>
   <translation>أرقام موافقات الملكية</translation>
  </message>
  <message>
   <source>Property release status</source>
   <translation>حالة موافقة الملكية</translation>
  </message>
  <message>
   <source>Province or state</source>
   <translation>المحافظة أو الولاية</translation>
  </message>
  <message>
   <source>Punctuation</source>
   <translation>علامات الترقيم</translation>
  </message>
  <message>
   <source>Purple</source>
   <translation>بنفسجي</translation>
  </message>
  <message>
   <source>Purple label</source>
   <translation>وسم بنفسجي</translation>
  </message>
  <message>
   <source>Put back</source>
   <translation>استعادة</translation>
  </message>
  <message>
   <source>Put back what was typed in {field}</source>
   <translation>استعادة ما كُتب في {field}</translation>
  </message>
  <message>
   <source>Put before each</source>
   <translation>يوضع قبل كل نص</translation>
  </message>
  <message>
   <source>Put behind each</source>
   <translation>يوضع بعد كل نص</translation>
  </message>
  <message>
   <source>Put the caption saved last on another photo where this one has none</source>
   <translation>وضع آخر تعليق محفوظ لصورة أخرى إن لم يكن لهذه تعليق</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>إنهاء</translation>
  </message>
  <message>
   <source>Rating</source>
   <translation>التقييم</translation>
  </message>
  <message>
   <source>Re-read</source>
   <translation>إعادة القراءة</translation>
  </message>
  <message>
   <source>Re-read files</source>
   <translation>إعادة قراءة الملفات</translation>
  </message>
  <message>
   <source>Re-read: nothing had changed</source>
   <translation>أُعيدت القراءة: لم يتغير شيء</translation>
  </message>
  <message>
   <source>Re-read: {photos} had changed</source>
   <translation>أُعيدت القراءة، وما تغيّر: {photos}</translation>
  </message>
  <message>
   <source>Read-only, and a sidecar has no place either: {reason}</source>
   <translation>للقراءة فقط، ولا مكان لملف مرافق أيضًا: {reason}</translation>
  </message>
  <message>
   <source>Read-only, but Write can put it into a sidecar (.xmp) beside it: {reason}</source>
   <translation>للقراءة فقط، لكن يمكن كتابتها في ملف مرافق (‎.xmp) بجانبها: {reason}</translation>
  </message>
  <message>
   <source>Read-only, written into a sidecar (.xmp) beside it: {reason}</source>
   <translation>للقراءة فقط، وتُكتب في ملف مرافق (‎.xmp) بجانبها: {reason}</translation>
  </message>
  <message>
   <source>Readers of one language are told other facts than readers of the other.</source>
   <translation>قراء إحدى اللغتين يتلقون وقائع غير التي يتلقاها قراء الأخرى.</translation>
  </message>
  <message>
   <source>Readers should hear one voice.</source>
   <translation>ينبغي أن يقرأ القراء بصوت واحد.</translation>
  </message>
  <message>
   <source>Reading what they share…</source>
   <translation>جارٍ قراءة المشترك بينها…</translation>
  </message>
  <message>
   <source>Reading {name}…</source>
   <translation>جارٍ قراءة {name}…</translation>
  </message>
  <message>
   <source>Recognise automatically</source>
   <translation>تعرّف تلقائي</translation>
  </message>
  <message>
   <source>Red</source>
   <translation>أحمر</translation>
  </message>
  <message>
   <source>Red label</source>
   <translation>وسم أحمر</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>إعادة</translation>
  </message>
  <message>
   <source>Registry entries</source>
   <translation>قيود السجلات</translation>
  </message>
  <message>
   <source>Regular expression</source>
   <translation>تعبير نمطي</translation>
  </message>
  <message>
   <source>Release date</source>
   <translation>تاريخ الإتاحة</translation>
  </message>
  <message>
   <source>Remember that this caption and the one it is like belong to different pictures</source>
   <translation>تذكّر أن هذا التعليق وما يشبهه لصورتين مختلفتين</translation>
  </message>
  <message>
   <source>Remembered: these two are no duplicates; Undo takes it back.</source>
   <translation>حُفظ: هاتان ليستا مكررتين؛ ويمكن التراجع عنه.</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>إزالة</translation>
  </message>
  <message>
   <source>Remove from catalogue</source>
   <translation>إزالة من الفهرس</translation>
  </message>
  <message>
   <source>Remove from each</source>
   <translation>يُزال من كل صورة</translation>
  </message>
  <message>
   <source>Remove {text}</source>
   <translation>إزالة {text}</translation>
  </message>
  <message>
   <source>Repeat last caption</source>
   <translation>تكرار آخر تعليق</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>استبدال</translation>
  </message>
  <message>
   <source>Replace by</source>
   <translation>استبدال بـ</translation>
  </message>
  <message>
   <source>Replace in {count}</source>
   <translation>استبدال ({count})</translation>
  </message>
  <message>
   <source>Replaced in {photos}</source>
   <translation>استُبدل في: {photos}</translation>
  </message>
  <message>
   <source>Replacement in {field}</source>
   <translation>البديل في {field}</translation>
  </message>
  <message>
   <source>Reports</source>
   <translation>التقارير</translation>
  </message>
  <message>
   <source>Reset all keys</source>
   <translation>إعادة ضبط كل المفاتيح</translation>
  </message>
  <message>
   <source>Reset this key</source>
   <translation>إعادة ضبط هذا المفتاح</translation>
  </message>
  <message>
   <source>Resolve conflict</source>
   <translation>حل التعارض</translation>
  </message>
  <message>
   <source>Resolve conflict…</source>
   <translation>حل التعارض…</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>استعادة</translation>
  </message>
  <message>
   <source>Restore to here</source>
   <translation>استعادة حتى هنا</translation>
  </message>
  <message>
   <source>Restrictions</source>
   <translation>القيود</translation>
  </message>
  <message>
   <source>Rights and instructions</source>
   <translation>الحقوق والتعليمات</translation>
  </message>
  <message>
   <source>Same caption</source>
   <translation>تعليق مطابق</translation>
  </message>
  <message>
   <source>Same caption, other picture</source>
   <translation>تعليق واحد وصورة أخرى</translation>
  </message>
  <message>
   <source>Same picture</source>
   <translation>الصورة نفسها</translation>
  </message>
  <message>
   <source>Sample photos</source>
   <translation>صور نموذجية</translation>
  </message>
  <message>
   <source>Saturday</source>
   <translation>السبت</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>حفظ</translation>
  </message>
  <message>
   <source>Save report</source>
   <translation>حفظ التقرير</translation>
  </message>
  <message>
   <source>Save report…</source>
   <translation>حفظ التقرير…</translation>
  </message>
  <message>
   <source>Save, next photo</source>
   <translation>حفظ، الصورة التالية</translation>
  </message>
  <message>
   <source>Save, previous photo</source>
   <translation>حفظ، الصورة السابقة</translation>
  </message>
  <message>
   <source>Saved in the catalogue, not yet in the file. The file says: {value}</source>
   <translation>محفوظ في الفهرس وليس في الملف بعد. يقول الملف: {value}</translation>
  </message>
  <message>
   <source>Saved.</source>
   <translation>حُفظ.</translation>
  </message>
  <message>
   <source>Scene codes</source>
   <translation>رموز المشهد</translation>
  </message>
  <message>
   <source>Search all photos</source>
   <translation>البحث في كل الصور</translation>
  </message>
  <message>
   <source>Search photos</source>
   <translation>البحث في الصور</translation>
  </message>
  <message>
   <source>Search photos, or &gt; for a command</source>
   <translation>ابحث في الصور، أو &gt; لأمر</translation>
  </message>
  <message>
   <source>See both pictures side by side, and what their captions say otherwise</source>
   <translation>عرض الصورتين جنبًا إلى جنب وما تختلف فيه تعليقاتهما</translation>
  </message>
  <message>
   <source>Select a photo to caption it.</source>
   <translation>حدد صورة لكتابة تعليقها.</translation>
  </message>
  <message>
   <source>Select a range</source>
   <translation>تحديد نطاق</translation>
  </message>
  <message>
   <source>Select all photos</source>
   <translation>تحديد كل الصور</translation>
  </message>
  <message>
   <source>Select none</source>
   <translation>إلغاء التحديد</translation>
  </message>
  <message>
   <source>Select one photo to repeat a caption.</source>
   <translation>حدد صورة واحدة لتكرار تعليق.</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>الإعدادات</translation>
  </message>
  <message>
   <source>Settings…</source>
   <translation>الإعدادات…</translation>
  </message>
  <message>
   <source>Settle conflicts…</source>
   <translation>تسوية التعارضات…</translation>
  </message>
  <message>
   <source>Settle copies</source>
   <translation>توحيد النسخ</translation>
  </message>
  <message>
   <source>Several photos</source>
   <translation>عدة صور</translation>
  </message>
  <message>
   <source>Shift + move</source>
   <translation>‏Shift + تنقّل</translation>
  </message>
  <message>
   <source>Short: headline, credit, date, place and keywords</source>
   <translation>مختصرة: العنوان الرئيسي والإسناد والتاريخ والمكان والكلمات المفتاحية</translation>
  </message>
  <message>
   <source>Show folder</source>
   <translation>إظهار المجلد</translation>
  </message>
  <message>
   <source>Show in contact sheet</source>
   <translation>إظهار في لوحة الصور</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>إظهار في المجلد</translation>
  </message>
  <message>
   <source>Show only: {query}</source>
   <translation>إظهار فقط: {query}</translation>
  </message>
  <message>
   <source>Show these fields</source>
   <translation>إظهار هذه الحقول</translation>
  </message>
  <message>
   <source>Show what would change in the files, then write it</source>
   <translation>عرض ما سيتغير في الملفات ثم كتابته</translation>
  </message>
  <message>
   <source>Show…</source>
   <translation>عرض…</translation>
  </message>
  <message>
   <source>Side by side</source>
   <translation>جنبًا إلى جنب</translation>
  </message>
  <message>
   <source>Side by side…</source>
   <translation>جنبًا إلى جنب…</translation>
  </message>
  <message>
   <source>Sidecars</source>
   <translation>الملفات المرافقة</translation>
  </message>
  <message>
   <source>Signed by</source>
   <translation>الموقّع</translation>
  </message>
  <message>
   <source>Signed on</source>
   <translation>تاريخ التوقيع</translation>
  </message>
  <message>
   <source>Signed with Content Credentials, which any change to the file would break.</source>
   <translation>موقّعة ببيانات اعتماد المحتوى، وأي تغيير في الملف يبطلها.</translation>
  </message>
  <message>
   <source>Signed with Content Credentials.</source>
   <translation>موقّعة ببيانات اعتماد المحتوى.</translation>
  </message>
  <message>
   <source>Size of the pictures</source>
   <translation>حجم الصور</translation>
  </message>
  <message>
   <source>Smaller pictures</source>
   <translation>صور أصغر</translation>
  </message>
  <message>
   <source>Some older files do not say how their letters are stored. Change this only where captions look garbled.</source>
   <translation>بعض الملفات القديمة لا تذكر طريقة حفظ حروفها. غيّر هذا فقط إذا بدت التعليقات مشوّهة.</translation>
  </message>
  <message>
   <source>Something went wrong in Captioner ({fault}). Your photos and captions are safe.</source>
   <translation>حدث خطأ في Captioner ({fault}). صورك وتعليقاتك في أمان.</translation>
  </message>
  <message>
   <source>Something went wrong in Captioner the last time.</source>
   <translation>حدث خطأ في Captioner في المرة السابقة.</translation>
  </message>
  <message>
   <source>Sort</source>
   <translation>الترتيب</translation>
  </message>
  <message>
   <source>Sort and group</source>
   <translation>الترتيب والتجميع</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>المصدر</translation>
  </message>
  <message>
   <source>Sources</source>
   <translation>المصادر</translation>
  </message>
  <message>
   <source>Space or drag: choose a caption's photo · Del: no photo · Enter: apply</source>
   <translation>مسافة أو سحب: اختيار صورة التعليق · Del: بلا صورة · Enter: تطبيق</translation>
  </message>
  <message>
   <source>Space or dragging: choose its photo. Del: no photo.</source>
   <translation>مسافة أو سحب: اختيار صورته. Del: بلا صورة.</translation>
  </message>
  <message>
   <source>Spelling of captions</source>
   <translation>إملاء التعليقات</translation>
  </message>
  <message>
   <source>Spelling suggestions</source>
   <translation>اقتراحات إملائية</translation>
  </message>
  <message>
   <source>Stands in the history of photos beside what you did. Empty: the name you log in with.</source>
   <translation>يظهر في تاريخ الصور بجانب ما فعلت. إذا تُرك فارغًا: اسم الدخول.</translation>
  </message>
  <message>
   <source>State</source>
   <translation>الحالة</translation>
  </message>
  <message>
   <source>Stop and close</source>
   <translation>إيقاف وإغلاق</translation>
  </message>
  <message>
   <source>Stop; what is finished stays</source>
   <translation>إيقاف؛ ويبقى ما اكتمل</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>جارٍ الإيقاف…</translation>
  </message>
  <message>
   <source>Story</source>
   <translation>مادة</translation>
  </message>
  <message>
   <source>Subject codes</source>
   <translation>رموز الموضوع</translation>
  </message>
  <message>
   <source>Sublocation</source>
   <translation>المكان المحدد</translation>
  </message>
  <message>
   <source>Suggestions</source>
   <translation>اقتراحات</translation>
  </message>
  <message>
   <source>Sunday</source>
   <translation>الأحد</translation>
  </message>
  <message>
   <source>Supplemental categories</source>
   <translation>فئات إضافية</translation>
  </message>
  <message>
   <source>Supplier's image id</source>
   <translation>رقم الصورة لدى المورّد</translation>
  </message>
  <message>
   <source>Systems that read IIM only will show the value cut off.</source>
   <translation>الأنظمة التي تقرأ IIM وحده ستعرض القيمة مبتورة.</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>جدول</translation>
  </message>
  <message>
   <source>Take captions from a story…</source>
   <translation>أخذ التعليقات من مادة منشورة…</translation>
  </message>
  <message>
   <source>Take in what other programs changed</source>
   <translation>أخذ ما غيّرته برامج أخرى</translation>
  </message>
  <message>
   <source>Take it over</source>
   <translation>انقله إلى هنا</translation>
  </message>
  <message>
   <source>Take what the file says now; can be undone</source>
   <translation>أخذ ما يقوله الملف الآن؛ ويمكن التراجع عنه</translation>
  </message>
  <message>
   <source>Template for new photos</source>
   <translation>قالب الصور الجديدة</translation>
  </message>
  <message>
   <source>Template {title}</source>
   <translation>القالب «{title}»</translation>
  </message>
  <message>
   <source>Template {title} given: {photos}</source>
   <translation>أُعطي القالب «{title}»: {photos}</translation>
  </message>
  <message>
   <source>Templates</source>
   <translation>القوالب</translation>
  </message>
  <message>
   <source>Templates…</source>
   <translation>القوالب…</translation>
  </message>
  <message>
   <source>Terms about the image</source>
   <translation>مصطلحات عن الصورة</translation>
  </message>
  <message>
   <source>Text fields need this key.</source>
   <translation>تحتاج حقول النص إلى هذا المفتاح.</translation>
  </message>
  <message>
   <source>Texts may hold variables such as {city} or {year}, and codes; they are written out for each photo.</source>
   <translation>يمكن أن تحوي النصوص متغيرات مثل {city} أو {year} ورموزًا؛ وتُكتب كاملة لكل صورة.</translation>
  </message>
  <message>
   <source>Thai (Windows 874)</source>
   <translation>التايلندية (Windows 874)</translation>
  </message>
  <message>
   <source>That is no key Captioner knows.</source>
   <translation>هذا مفتاح لا يعرفه Captioner.</translation>
  </message>
  <message>
   <source>That search can't be understood</source>
   <translation>تعذّر فهم هذا البحث</translation>
  </message>
  <message>
   <source>That was the last photo.</source>
   <translation>كانت هذه آخر صورة.</translation>
  </message>
  <message>
   <source>The IPTC asks for the Digital Source Type of such a picture (Photo Metadata Standard 2025.1), and readers for a word.</source>
   <translation>يطلب IPTC نوع المصدر الرقمي لمثل هذه الصورة (معيار بيانات الصور 2025.1)، ويطلب القراء كلمة عنها.</translation>
  </message>
  <message>
   <source>The catalogue can't be opened.</source>
   <translation>تعذّر فتح الفهرس.</translation>
  </message>
  <message>
   <source>The catalogue is busy; what you typed is kept and will be saved.</source>
   <translation>الفهرس مشغول؛ ما كتبته محفوظ وسيُخزَّن.</translation>
  </message>
  <message>
   <source>The credit line names the photographer; a name in the sentence reads as a person in the picture.</source>
   <translation>سطر الإسناد يسمّي المصوّر، أما الاسم في الجملة فيُقرأ كأنه شخص في الصورة.</translation>
  </message>
  <message>
   <source>The dictionary, such as en_GB or fr_FR, by which words in Latin letters are checked. Empty: none.</source>
   <translation>القاموس الذي تُفحص به الكلمات اللاتينية، مثل en_GB أو fr_FR. إذا تُرك فارغًا: بلا فحص.</translation>
  </message>
  <message>
   <source>The fields are searched, the caption is read: one of them sends people to the wrong place.</source>
   <translation>الحقول للبحث والتعليق للقراءة، وأحدهما يرسل الناس إلى المكان الخطأ.</translation>
  </message>
  <message>
   <source>The file stays where it is</source>
   <translation>يبقى الملف في مكانه</translation>
  </message>
  <message>
   <source>The first {shown} are shown.</source>
   <translation>المعروض هو الأول منها: {shown}.</translation>
  </message>
  <message>
   <source>The other way round</source>
   <translation>بالعكس</translation>
  </message>
  <message>
   <source>The photo is as it was then already.</source>
   <translation>الصورة كما كانت حينها أصلًا.</translation>
  </message>
  <message>
   <source>The photos leave the catalogue too. Undo brings back what the catalogue knew of them; the files come back from the trash.</source>
   <translation>تغادر الصور الفهرس أيضًا. التراجع يعيد ما يعرفه الفهرس عنها، أما الملفات فتُستعاد من سلة المهملات.</translation>
  </message>
  <message>
   <source>The report is saved as {name}.</source>
   <translation>حُفظ التقرير باسم {name}.</translation>
  </message>
  <message>
   <source>The same for all</source>
   <translation>نفسه للجميع</translation>
  </message>
  <message>
   <source>The search was stopped; what was found until then is listed.</source>
   <translation>أُوقف البحث؛ وما وُجد حتى الآن مدرج.</translation>
  </message>
  <message>
   <source>The story's page</source>
   <translation>صفحة المادة</translation>
  </message>
  <message>
   <source>The template given last, to the photos selected</source>
   <translation>آخر قالب أُعطي، للصور المحددة</translation>
  </message>
  <message>
   <source>The trash did not take {names}.</source>
   <translation>لم تقبل سلة المهملات {names}.</translation>
  </message>
  <message>
   <source>The word looks right but can't be searched for, and no system recognises the name.</source>
   <translation>تبدو الكلمة صحيحة لكن لا يمكن البحث عنها، ولا يتعرف أي نظام على الاسم.</translation>
  </message>
  <message>
   <source>There is no conflict: desk and file can be merged.</source>
   <translation>لا تعارض: يمكن دمج المكتب والملف.</translation>
  </message>
  <message>
   <source>These are too many to be judged at once: open them in the editor.</source>
   <translation>هذه أكثر من أن يُحكم عليها دفعة واحدة: افتحها في المحرر.</translation>
  </message>
  <message>
   <source>These captions state nothing that is not accepted already</source>
   <translation>لا تذكر هذه التعليقات شيئًا لم يُقبل بعد</translation>
  </message>
  <message>
   <source>These lines are on this machine only. They help to mend the fault; look through them before you send them to anybody.</source>
   <translation>هذه السطور على هذا الجهاز وحده. وهي تساعد في إصلاح الخلل؛ راجعها قبل إرسالها إلى أحد.</translation>
  </message>
  <message>
   <source>These photos are no longer in the catalogue</source>
   <translation>لم تعد هذه الصور في الفهرس</translation>
  </message>
  <message>
   <source>They are no duplicates of each other; this is remembered</source>
   <translation>ليست مكررة بعضها لبعض؛ ويُحفظ ذلك</translation>
  </message>
  <message>
   <source>This folder is empty</source>
   <translation>هذا المجلد فارغ</translation>
  </message>
  <message>
   <source>This is the first photo.</source>
   <translation>هذه أول صورة.</translation>
  </message>
  <message>
   <source>This key moves between photos and fields.</source>
   <translation>هذا المفتاح يتنقل بين الصور والحقول.</translation>
  </message>
  <message>
   <source>This photo has a caption; nothing was put over it.</source>
   <translation>لهذه الصورة تعليق؛ ولم يوضع فوقه شيء.</translation>
  </message>
  <message>
   <source>This photo is in no conflict.</source>
   <translation>لا تعارض في هذه الصورة.</translation>
  </message>
  <message>
   <source>Thursday</source>
   <translation>الخميس</translation>
  </message>
  <message>
   <source>Tick all</source>
   <translation>التأشير على الكل</translation>
  </message>
  <message>
   <source>Tick none</source>
   <translation>إزالة كل التأشير</translation>
  </message>
  <message>
   <source>Tick the fields that the template is to give.</source>
   <translation>أشّر على الحقول التي يعطيها القالب.</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>العنوان</translation>
  </message>
  <message>
   <source>To write</source>
   <translation>بانتظار الكتابة</translation>
  </message>
  <message>
   <source>Too long for IIM, which will be cut; XMP keeps it whole.</source>
   <translation>أطول مما يتسع له IIM فسيُقتطع فيه، ويبقى كاملًا في XMP.</translation>
  </message>
  <message>
   <source>Tuesday</source>
   <translation>الثلاثاء</translation>
  </message>
  <message>
   <source>Turkish (Windows 1254)</source>
   <translation>التركية (Windows 1254)</translation>
  </message>
  <message>
   <source>Two people can't stand in one place, and a list from left to right has more than one name.</source>
   <translation>لا يقف شخصان في موضع واحد، والقائمة من اليسار إلى اليمين فيها أكثر من اسم.</translation>
  </message>
  <message>
   <source>Two to four photos, zoomed together, to pick from</source>
   <translation>صورتان إلى أربع صور تُكبَّر معًا للاختيار منها</translation>
  </message>
  <message>
   <source>Type where all say the same; where they differ, first choose what to do. Nothing changes until you apply.</source>
   <translation>اكتب حيث تتفق كلها؛ وحيث تختلف اختر أولًا ما تفعله. لا يتغير شيء حتى تطبّق.</translation>
  </message>
  <message>
   <source>Typed the last time and not saved yet: {names}</source>
   <translation>كُتب في المرة السابقة ولم يُحفظ بعد: {names}</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>تراجع</translation>
  </message>
  <message>
   <source>Undo  Ctrl+Z</source>
   <translation>تراجع  Ctrl+Z</translation>
  </message>
  <message>
   <source>Undo import</source>
   <translation>التراجع عن الاستيراد</translation>
  </message>
  <message>
   <source>Undo write</source>
   <translation>التراجع عن الكتابة</translation>
  </message>
  <message>
   <source>Undone: {action}</source>
   <translation>تُرجع عن: {action}</translation>
  </message>
  <message>
   <source>Unknown agency</source>
   <translation>وكالة غير معروفة</translation>
  </message>
  <message>
   <source>Until something else is done</source>
   <translation>حتى يُنجز شيء آخر</translation>
  </message>
  <message>
   <source>Urgency</source>
   <translation>درجة الاستعجال</translation>
  </message>
  <message>
   <source>Usage terms</source>
   <translation>شروط الاستخدام</translation>
  </message>
  <message>
   <source>Use against the supplier's rules costs money, and a broken embargo the supplier's trust.</source>
   <translation>الاستخدام خلافًا لقواعد المورّد يكلّف مالًا، وخرق الحظر يكلّف ثقته.</translation>
  </message>
  <message>
   <source>Use caption</source>
   <translation>استخدام التعليق</translation>
  </message>
  <message>
   <source>Use this caption  {key}</source>
   <translation>استخدام هذا التعليق  {key}</translation>
  </message>
  <message>
   <source>Use:</source>
   <translation>استخدم:</translation>
  </message>
  <message>
   <source>Usual</source>
   <translation>المعتادة</translation>
  </message>
  <message>
   <source>Version {number}</source>
   <translation>الإصدار {number}</translation>
  </message>
  <message>
   <source>Warning</source>
   <translation>تحذير</translation>
  </message>
  <message>
   <source>Warnings</source>
   <translation>تحذيرات</translation>
  </message>
  <message>
   <source>Web</source>
   <translation>الويب</translation>
  </message>
  <message>
   <source>Web pictures with a page of figures (HTML), a table (CSV) and data (JSON)</source>
   <translation>صور للويب مع صفحة صور (HTML) وجدول (CSV) وبيانات (JSON)</translation>
  </message>
  <message>
   <source>Wednesday</source>
   <translation>الأربعاء</translation>
  </message>
  <message>
   <source>Weekday against date</source>
   <translation>يوم الأسبوع مقابل التاريخ</translation>
  </message>
  <message>
   <source>Western European (Mac)</source>
   <translation>أوروبا الغربية (Mac)</translation>
  </message>
  <message>
   <source>Western European (Windows 1252)</source>
   <translation>أوروبا الغربية (Windows 1252)</translation>
  </message>
  <message>
   <source>What an export begins with.</source>
   <translation>ما يبدأ به التصدير.</translation>
  </message>
  <message>
   <source>What became of each</source>
   <translation>ما آل إليه كل منها</translation>
  </message>
  <message>
   <source>What changes</source>
   <translation>ما يتغير</translation>
  </message>
  <message>
   <source>What could not be read was left out: put it right or have it sent again, and import again.</source>
   <translation>تُرك ما تعذّرت قراءته: أصلحه أو اطلب إرساله من جديد ثم استورد ثانية.</translation>
  </message>
  <message>
   <source>What do you want to do?</source>
   <translation>ماذا تريد أن تفعل؟</translation>
  </message>
  <message>
   <source>What else differs</source>
   <translation>ما يختلف غير ذلك</translation>
  </message>
  <message>
   <source>What every import gives to the photos that it adds.</source>
   <translation>ما يعطيه كل استيراد للصور التي يضيفها.</translation>
  </message>
  <message>
   <source>What is finished stays. The rest is offered again at the next start, or can simply be asked for again.</source>
   <translation>يبقى ما اكتمل. ويُعرض الباقي عند التشغيل التالي، أو يمكن طلبه من جديد.</translation>
  </message>
  <message>
   <source>What is ticked takes the place of what the photos say.</source>
   <translation>ما يؤشَّر عليه يحل محل ما تقوله الصور.</translation>
  </message>
  <message>
   <source>What repeats</source>
   <translation>ما يتكرر</translation>
  </message>
  <message>
   <source>What the caption states</source>
   <translation>ما يذكره التعليق</translation>
  </message>
  <message>
   <source>What the checks found, check by check, and what they can mend</source>
   <translation>ما وجدته الفحوص، فحصًا فحصًا، وما يمكنها إصلاحه</translation>
  </message>
  <message>
   <source>What this check finds only a person can mend</source>
   <translation>ما يجده هذا الفحص لا يصلحه إلا إنسان</translation>
  </message>
  <message>
   <source>What to do with signed pictures</source>
   <translation>ما العمل بالصور الموقّعة</translation>
  </message>
  <message>
   <source>What to do with {field}</source>
   <translation>ما العمل بحقل {field}</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation>ما جرى</translation>
  </message>
  <message>
   <source>What went wrong in Captioner</source>
   <translation>ما الخطأ الذي حدث في Captioner</translation>
  </message>
  <message>
   <source>Where a file can't be changed, write a sidecar (.xmp) beside it</source>
   <translation>إذا تعذّر تغيير ملف فاكتب بجانبه ملفًا مرافقًا (‎.xmp)</translation>
  </message>
  <message>
   <source>Where the new files go</source>
   <translation>مكان الملفات الجديدة</translation>
  </message>
  <message>
   <source>Whether fields are written into an XMP file beside the picture. RAW, HEIC, AVIF and Photoshop files are never changed.</source>
   <translation>هل تُكتب الحقول في ملف XMP بجانب الصورة. ملفات RAW وHEIC وAVIF وPhotoshop لا تُغيَّر أبدًا.</translation>
  </message>
  <message>
   <source>Which fields stand beside a photo, from the next start on; the others are under “More fields…”.</source>
   <translation>أي الحقول تظهر بجانب الصورة، اعتبارًا من التشغيل التالي؛ والبقية تحت “حقول أخرى…”.</translation>
  </message>
  <message>
   <source>Which of the copies a client sees depends on the client's program.</source>
   <translation>أي النسخ يرى العميل يتوقف على برنامجه.</translation>
  </message>
  <message>
   <source>Who changed what in this photo, and when; any earlier state can be had again</source>
   <translation>من غيّر ماذا في هذه الصورة ومتى؛ ويمكن استعادة أي حالة سابقة</translation>
  </message>
  <message>
   <source>Who does what, where and when</source>
   <translation>من يفعل ماذا وأين ومتى</translation>
  </message>
  <message>
   <source>Who signed this picture, when, what was done to it, and whether it still is what was signed</source>
   <translation>من وقّع هذه الصورة ومتى، وماذا جرى لها، وهل ما زالت كما وُقّعت</translation>
  </message>
  <message>
   <source>Whose words shall stand? What only one side changed is kept either way.</source>
   <translation>كلام من يبقى؟ ما غيّره طرف واحد فقط يُحفظ في الحالتين.</translation>
  </message>
  <message>
   <source>Why a finding matters</source>
   <translation>لماذا تهم هذه النتيجة</translation>
  </message>
  <message>
   <source>Wire and legacy</source>
   <translation>حقول البرقيات والحقول القديمة</translation>
  </message>
  <message>
   <source>With stars</source>
   <translation>ذات نجوم</translation>
  </message>
  <message>
   <source>With the photo whose caption this one is like; else, all that repeats</source>
   <translation>مع الصورة التي يشبهها تعليق هذه؛ وإلا فكل ما يتكرر</translation>
  </message>
  <message>
   <source>Without Ctrl or Alt this key is typed; only actions of the contact sheet can have it.</source>
   <translation>من دون Ctrl أو Alt يُكتب هذا المفتاح؛ ولا يكون إلا لإجراءات لوحة الصور.</translation>
  </message>
  <message>
   <source>Words, “phrases”, credit:CFP, date:2023-03, no:caption, is:unwritten</source>
   <translation>كلمات، “عبارات”، credit:CFP، date:2023-03، no:caption، is:unwritten</translation>
  </message>
  <message>
   <source>Work is under way</source>
   <translation>العمل جارٍ</translation>
  </message>
  <message>
   <source>Write a copy beside it; the picture stays as it was signed</source>
   <translation>كتابة نسخة بجانبها؛ وتبقى الصورة كما وُقّعت</translation>
  </message>
  <message>
   <source>Write a sidecar (.xmp) beside it; the picture stays as it was signed</source>
   <translation>كتابة ملف مرافق (‎.xmp) بجانبها؛ وتبقى الصورة كما وُقّعت</translation>
  </message>
  <message>
   <source>Write again</source>
   <translation>الكتابة من جديد</translation>
  </message>
  <message>
   <source>Write into it, and sign it again with your certificate</source>
   <translation>الكتابة فيها وتوقيعها من جديد بشهادتك</translation>
  </message>
  <message>
   <source>Write into it; its signature will no longer match</source>
   <translation>الكتابة فيها؛ ولن يطابقها توقيعها</translation>
  </message>
  <message>
   <source>Write now</source>
   <translation>اكتب الآن</translation>
  </message>
  <message>
   <source>Write to file</source>
   <translation>الكتابة في الملف</translation>
  </message>
  <message>
   <source>Write to files</source>
   <translation>الكتابة في الملفات</translation>
  </message>
  <message>
   <source>Write to files…</source>
   <translation>الكتابة في الملفات…</translation>
  </message>
  <message>
   <source>Write {count} into sidecars</source>
   <translation>اكتب في ملفات مرافقة ({count})</translation>
  </message>
  <message>
   <source>Write {count} now</source>
   <translation>اكتب الآن ({count})</translation>
  </message>
  <message>
   <source>Writing the date of a photo also replaces the one its camera recorded.</source>
   <translation>كتابة تاريخ الصورة تستبدل أيضًا ما سجلته الكاميرا.</translation>
  </message>
  <message>
   <source>Written files keep their time</source>
   <translation>تحتفظ الملفات المكتوبة بوقتها</translation>
  </message>
  <message>
   <source>XMP, IIM and Exif differ in {photos}. What you pick counts; Write makes all copies say so.</source>
   <translation>يختلف XMP وIIM وExif في: {photos}. المعتمد ما تختاره؛ والكتابة توحّد النسخ كلها.</translation>
  </message>
  <message>
   <source>XMP, IIM and Exif in the file disagree: {fields}.</source>
   <translation>يختلف XMP وIIM وExif في الملف: {fields}.</translation>
  </message>
  <message>
   <source>Yellow</source>
   <translation>أصفر</translation>
  </message>
  <message>
   <source>Yellow label</source>
   <translation>وسم أصفر</translation>
  </message>
  <message>
   <source>Your initials</source>
   <translation>الأحرف الأولى من اسمك</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>اسمك</translation>
  </message>
  <message>
   <source>Zoom to pixels</source>
   <translation>تكبير إلى البكسل</translation>
  </message>
  <message>
   <source>\d is a digit, \w+ a word, (…) a group that the replacement names \1</source>
   <translation>‏‎\d رقم، و‎\w+ كلمة، و(…) مجموعة يسميها البديل ‎\1</translation>
  </message>
  <message>
   <source>always</source>
   <translation>دائمًا</translation>
  </message>
  <message>
   <source>and {count} more</source>
   <translation>و{count} أخرى</translation>
  </message>
  <message>
   <source>and {count} more selected</source>
   <translation>والمحدد غيرها: {count}</translation>
  </message>
  <message>
   <source>and {n} more</source>
   <translation>و{n} أخرى</translation>
  </message>
  <message>
   <source>before</source>
   <translation>قبل</translation>
  </message>
  <message>
   <source>bring it back, or remove the photo from the catalogue</source>
   <translation>أعده، أو أزل الصورة من الفهرس</translation>
  </message>
  <message>
   <source>cancelled</source>
   <translation>أُلغي</translation>
  </message>
  <message>
   <source>caption</source>
   <translation>التعليق</translation>
  </message>
  <message>
   <source>changed on disk</source>
   <translation>تغيّر على القرص</translation>
  </message>
  <message>
   <source>colours adjusted</source>
   <translation>ضُبطت ألوانها</translation>
  </message>
  <message>
   <source>conflict</source>
   <translation>تعارض</translation>
  </message>
  <message>
   <source>contact sheet</source>
   <translation>لوحة الصور</translation>
  </message>
  <message>
   <source>converted to another format</source>
   <translation>حُوّلت إلى صيغة أخرى</translation>
  </message>
  <message>
   <source>created</source>
   <translation>أُنشئت</translation>
  </message>
  <message>
   <source>credit</source>
   <translation>الإسناد</translation>
  </message>
  <message>
   <source>cropped</source>
   <translation>قُصّت</translation>
  </message>
  <message>
   <source>date</source>
   <translation>التاريخ</translation>
  </message>
  <message>
   <source>direction</source>
   <translation>الاتجاه</translation>
  </message>
  <message>
   <source>drawn on</source>
   <translation>رُسم عليها</translation>
  </message>
  <message>
   <source>edited</source>
   <translation>حُرّرت</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>فارغ</translation>
  </message>
  <message>
   <source>encoded anew</source>
   <translation>أُعيد ترميزها</translation>
  </message>
  <message>
   <source>ended</source>
   <translation>انتهى</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>فشل</translation>
  </message>
  <message>
   <source>file</source>
   <translation>الملف</translation>
  </message>
  <message>
   <source>file missing</source>
   <translation>الملف مفقود</translation>
  </message>
  <message>
   <source>file name</source>
   <translation>اسم الملف</translation>
  </message>
  <message>
   <source>filtered</source>
   <translation>مُرّرت بمرشّح</translation>
  </message>
  <message>
   <source>full size</source>
   <translation>الحجم الكامل</translation>
  </message>
  <message>
   <source>hand</source>
   <translation>يدويًا</translation>
  </message>
  <message>
   <source>here {one}, there {other}</source>
   <translation>هنا {one}، وهناك {other}</translation>
  </message>
  <message>
   <source>in addition</source>
   <translation>إضافةً</translation>
  </message>
  <message>
   <source>in {photos} ({count} different)</source>
   <translation>في: {photos} (المختلف: {count})</translation>
  </message>
  <message>
   <source>it is signed; whether it still is what was signed could not be found out.</source>
   <translation>هي موقّعة؛ وتعذّرت معرفة هل ما زالت كما وُقّعت.</translation>
  </message>
  <message>
   <source>it is what was signed, and its signer is trusted.</source>
   <translation>هي كما وُقّعت، وموقّعها موثوق.</translation>
  </message>
  <message>
   <source>it is what was signed. Who signed it, only the certificate says.</source>
   <translation>هي كما وُقّعت. ومن وقّعها لا تقوله إلا الشهادة.</translation>
  </message>
  <message>
   <source>it was changed after it was signed, or its signature is no good.</source>
   <translation>تغيّرت بعد توقيعها، أو أن توقيعها غير صالح.</translation>
  </message>
  <message>
   <source>its file stays</source>
   <translation>ويبقى ملفها</translation>
  </message>
  <message>
   <source>left out: {faults}</source>
   <translation>استُبعد: {faults}</translation>
  </message>
  <message>
   <source>long edge {edge} px</source>
   <translation>الضلع الأطول {edge} بكسل</translation>
  </message>
  <message>
   <source>metadata edited</source>
   <translation>حُرّرت بياناتها الوصفية</translation>
  </message>
  <message>
   <source>mine</source>
   <translation>نصّي</translation>
  </message>
  <message>
   <source>name</source>
   <translation>الاسم</translation>
  </message>
  <message>
   <source>not written</source>
   <translation>لا تُكتب</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>لا شيء</translation>
  </message>
  <message>
   <source>number</source>
   <translation>العدد</translation>
  </message>
  <message>
   <source>opened</source>
   <translation>فُتحت</translation>
  </message>
  <message>
   <source>order</source>
   <translation>الترتيب</translation>
  </message>
  <message>
   <source>original file, metadata written</source>
   <translation>الملف الأصلي مع كتابة البيانات الوصفية</translation>
  </message>
  <message>
   <source>parts of its history removed</source>
   <translation>أُزيل جزء من تاريخها</translation>
  </message>
  <message>
   <source>photo.jpg.xmp, as darktable and digiKam have it</source>
   <translation>‏photo.jpg.xmp كما في darktable وdigiKam</translation>
  </message>
  <message>
   <source>photo.xmp, as Adobe's programs have it</source>
   <translation>‏photo.xmp كما في برامج Adobe</translation>
  </message>
  <message>
   <source>picked</source>
   <translation>مختارة</translation>
  </message>
  <message>
   <source>place</source>
   <translation>المكان</translation>
  </message>
  <message>
   <source>published</source>
   <translation>نُشرت</translation>
  </message>
  <message>
   <source>put together from other pictures</source>
   <translation>رُكّبت من صور أخرى</translation>
  </message>
  <message>
   <source>read-only</source>
   <translation>للقراءة فقط</translation>
  </message>
  <message>
   <source>repackaged</source>
   <translation>أُعيد تغليفها</translation>
  </message>
  <message>
   <source>resized</source>
   <translation>غُيّر حجمها</translation>
  </message>
  <message>
   <source>restored, not saved yet</source>
   <translation>مستعاد ولم يُحفظ بعد</translation>
  </message>
  <message>
   <source>same caption as {name}</source>
   <translation>تعليق {name} نفسه</translation>
  </message>
  <message>
   <source>same in all</source>
   <translation>نفسه في الكل</translation>
  </message>
  <message>
   <source>saved in catalogue</source>
   <translation>محفوظ في الفهرس</translation>
  </message>
  <message>
   <source>serial numbers</source>
   <translation>الأرقام التسلسلية</translation>
  </message>
  <message>
   <source>small</source>
   <translation>صغيرة</translation>
  </message>
  <message>
   <source>something not told</source>
   <translation>شيء لم يُذكر</translation>
  </message>
  <message>
   <source>something removed</source>
   <translation>أُزيل منها شيء</translation>
  </message>
  <message>
   <source>the catalogue</source>
   <translation>الفهرس</translation>
  </message>
  <message>
   <source>their files stay</source>
   <translation>وتبقى ملفاتها</translation>
  </message>
  <message>
   <source>these filters</source>
   <translation>عوامل التصفية هذه</translation>
  </message>
  <message>
   <source>turned</source>
   <translation>أُديرت</translation>
  </message>
  <message>
   <source>unchanged</source>
   <translation>بلا تغيير</translation>
  </message>
  <message>
   <source>unnamed</source>
   <translation>بلا اسم</translation>
  </message>
  <message>
   <source>was {count} values</source>
   <translation>كانت القيم: {count}</translation>
  </message>
  <message>
   <source>watermarked</source>
   <translation>وُسمت بعلامة مائية</translation>
  </message>
  <message>
   <source>where empty</source>
   <translation>حيث يكون فارغًا</translation>
  </message>
  <message>
   <source>with {pages}</source>
   <translation>مع {pages}</translation>
  </message>
  <message>
   <source>without credit and dateline</source>
   <translation>بلا إسناد ولا سطر تأريخ</translation>
  </message>
  <message>
   <source>without {fields}</source>
   <translation>بلا {fields}</translation>
  </message>
  <message>
   <source>word</source>
   <translation>الكلمة</translation>
  </message>
  <message>
   <source>write failed</source>
   <translation>فشلت الكتابة</translation>
  </message>
  <message>
   <source>written into a copy</source>
   <translation>تُكتب في نسخة</translation>
  </message>
  <message>
   <source>written into a sidecar</source>
   <translation>تُكتب في ملف مرافق</translation>
  </message>
  <message>
   <source>written into the file</source>
   <translation>تُكتب في الملف</translation>
  </message>
  <message>
   <source>written to file</source>
   <translation>كُتب في الملف</translation>
  </message>
  <message>
   <source>{action} has no key now.</source>
   <translation>ليس للإجراء «{action}» مفتاح الآن.</translation>
  </message>
  <message>
   <source>{action}: {key}</source>
   <translation>{action}: {key}</translation>
  </message>
  <message>
   <source>{captions}, {paired} with a photo</source>
   <translation>‏{captions}، منها بصورة: {paired}</translation>
  </message>
  <message>
   <source>{changed} of {photos} change. It is one step that can be undone.</source>
   <translation>يتغير {changed} من أصل {photos}. وهي خطوة واحدة يمكن التراجع عنها.</translation>
  </message>
  <message>
   <source>{copy}
Write makes all copies say so; Undo takes it back.</source>
   <translation>{copy}
الكتابة توحّد النسخ كلها؛ ويمكن التراجع عنه.</translation>
  </message>
  <message>
   <source>{count} can't be written</source>
   <translation>تتعذر كتابته: {count}</translation>
  </message>
  <message>
   <source>{count} failed</source>
   <translation>فشل: {count}</translation>
  </message>
  <message>
   <source>{count} in conflict: choose whose words stand</source>
   <translation>متعارض: {count}، اختر كلام من يبقى</translation>
  </message>
  <message>
   <source>{count} into a sidecar</source>
   <translation>في ملف مرافق: {count}</translation>
  </message>
  <message>
   <source>{count} pictures are signed with Content Credentials, which no longer match once their files are changed.</source>
   <translation>عدد الصور الموقّعة ببيانات اعتماد المحتوى: {count}، ولن يطابقها التوقيع بعد تغيير ملفاتها.</translation>
  </message>
  <message>
   <source>{count} signed again</source>
   <translation>وُقّع من جديد: {count}</translation>
  </message>
  <message>
   <source>{count} signed, into a copy</source>
   <translation>موقّع، في نسخة: {count}</translation>
  </message>
  <message>
   <source>{count} signed, into a sidecar</source>
   <translation>موقّع، في ملف مرافق: {count}</translation>
  </message>
  <message>
   <source>{count} signed, left out</source>
   <translation>موقّع ومستبعد: {count}</translation>
  </message>
  <message>
   <source>{count} whose signature will no longer match</source>
   <translation>لن يطابق توقيعه: {count}</translation>
  </message>
  <message>
   <source>{count} with a warning</source>
   <translation>مع تحذير: {count}</translation>
  </message>
  <message>
   <source>{fields} and {count} more</source>
   <translation>‏{fields} و{count} أخرى</translation>
  </message>
  <message>
   <source>{fields} in {name}</source>
   <translation>‏{fields} في {name}</translation>
  </message>
  <message>
   <source>{field} changed: {photos}</source>
   <translation>تغيّر {field}: {photos}</translation>
  </message>
  <message>
   <source>{field}, in the file</source>
   <translation>{field}، في الملف</translation>
  </message>
  <message>
   <source>{files} made</source>
   <translation>الناتج: {files}</translation>
  </message>
  <message>
   <source>{files} will say again what they said before: {fields}. The catalogue keeps your words, unwritten.</source>
   <translation>تعود الملفات إلى ما كانت تقوله ({files}): {fields}. ويحتفظ الفهرس بكلامك غير مكتوب.</translation>
  </message>
  <message>
   <source>{files} will say once more what the catalogue says: {fields}.</source>
   <translation>تعود الملفات إلى ما يقوله الفهرس ({files}): {fields}.</translation>
  </message>
  <message>
   <source>{findings} in {photos}</source>
   <translation>‏{findings}، {photos}</translation>
  </message>
  <message>
   <source>{first} to {last} of {count}</source>
   <translation>‏{first} إلى {last} من {count}</translation>
  </message>
  <message>
   <source>{groups}, the worst kind first.</source>
   <translation>‏{groups}، الأسوأ أولًا.</translation>
  </message>
  <message>
   <source>{groups}; nearly the same captions are still looked for.</source>
   <translation>‏{groups}؛ وما زال البحث جاريًا عن التعليقات شبه المطابقة.</translation>
  </message>
  <message>
   <source>{key} is the key of “{action}”.</source>
   <translation>المفتاح {key} هو مفتاح «{action}».</translation>
  </message>
  <message>
   <source>{label} label</source>
   <translation>الوسم {label}</translation>
  </message>
  <message>
   <source>{name} is not signed.</source>
   <translation>‏{name} غير موقّعة.</translation>
  </message>
  <message>
   <source>{name}, {state}. {caption} {row} of {all}.</source>
   <translation>‏{name}، {state}. {caption} ‏{row} من {all}.</translation>
  </message>
  <message>
   <source>{name}: it can't be opened ({reason}).</source>
   <translation>تعذّر فتح {name} ({reason}).</translation>
  </message>
  <message>
   <source>{name}: the report can't be saved ({reason}).</source>
   <translation>تعذّر حفظ التقرير {name} ({reason}).</translation>
  </message>
  <message>
   <source>{n} added</source>
   <translation>أُضيف: {n}</translation>
  </message>
  <message>
   <source>{n} by {reason}</source>
   <translation>{n} بحسب {reason}</translation>
  </message>
  <message>
   <source>{n} fields only</source>
   <translation>حقول فقط: {n}</translation>
  </message>
  <message>
   <source>{n} found</source>
   <translation>وُجد: {n}</translation>
  </message>
  <message>
   <source>{n} in conflict, untouched</source>
   <translation>متعارض لم يُمس: {n}</translation>
  </message>
  <message>
   <source>{n} known already</source>
   <translation>معروف من قبل: {n}</translation>
  </message>
  <message>
   <source>{n} not written</source>
   <translation>لم يُكتب: {n}</translation>
  </message>
  <message>
   <source>{n} said it already</source>
   <translation>كان كذلك أصلًا: {n}</translation>
  </message>
  <message>
   <source>{n} the same picture as another</source>
   <translation>صورة مطابقة لأخرى: {n}</translation>
  </message>
  <message>
   <source>{n} unreadable</source>
   <translation>تتعذر قراءته: {n}</translation>
  </message>
  <message>
   <source>{n} updated</source>
   <translation>حُدّث: {n}</translation>
  </message>
  <message>
   <source>{n} with a flaw</source>
   <translation>فيه عيب: {n}</translation>
  </message>
  <message>
   <source>{n} without a date</source>
   <translation>بلا تاريخ: {n}</translation>
  </message>
  <message>
   <source>{n} written</source>
   <translation>كُتب: {n}</translation>
  </message>
  <message>
   <source>{n}× on the page</source>
   <translation>‏{n}× في الصفحة</translation>
  </message>
  <message>
   <source>{percent} % like {name}</source>
   <translation>يشبه {name} بنسبة {percent}%</translation>
  </message>
  <message>
   <source>{photos} back in the catalogue</source>
   <translation>عاد إلى الفهرس: {photos}</translation>
  </message>
  <message>
   <source>{photos} out of the catalogue</source>
   <translation>خرج من الفهرس: {photos}</translation>
  </message>
  <message>
   <source>{photos} removed from the catalogue; {stays}</source>
   <translation>أُزيل من الفهرس: {photos}، {stays}</translation>
  </message>
  <message>
   <source>{reason} (F1)</source>
   <translation>{reason} (F1)</translation>
  </message>
  <message>
   <source>{said} ({by}).</source>
   <translation>{said} ({by}).</translation>
  </message>
  <message>
   <source>{said} and {photos} more</source>
   <translation>‏{said}، وكذلك: {photos}</translation>
  </message>
  <message>
   <source>{said}, the same picture</source>
   <translation>‏{said}، الصورة نفسها</translation>
  </message>
  <message>
   <source>{said}.</source>
   <translation>{said}.</translation>
  </message>
  <message>
   <source>{said}; checking what changed…</source>
   <translation>‏{said}؛ جارٍ فحص ما تغيّر…</translation>
  </message>
  <message>
   <source>{shown} of {total}</source>
   <translation>‏{shown} من {total}</translation>
  </message>
  <message>
   <source>{standard} says: {value}</source>
   <translation>يقول {standard}: {value}</translation>
  </message>
  <message>
   <source>{tip}. Unsure: look before you accept it</source>
   <translation>‏{tip}. غير مؤكد: تحقق قبل قبوله</translation>
  </message>
  <message>
   <source>{title} was cancelled; what was finished stays.</source>
   <translation>أُلغي: {title}؛ ويبقى ما اكتمل.</translation>
  </message>
  <message>
   <source>{used}/{limit} bytes</source>
   <translation>‏{used}/{limit} بايت</translation>
  </message>
  <message>
   <source>{value} in {photos}</source>
   <translation>{value} ({photos})</translation>
  </message>
  <message>
   <source>{value}, unsure</source>
   <translation>‏{value}، غير مؤكد</translation>
  </message>
  <message>
   <source>© year and credit, where both are known</source>
   <translation>© السنة والإسناد، إذا عُرفا معًا</translation>
  </message>
  <message>
   <source>العربية</source>
   <translation>العربية</translation>
  </message>
  <message>
   <source>… and {count} more: show them in the contact sheet</source>
   <translation>… و{count} أخرى: أظهرها في لوحة الصور</translation>
  </message>
  <message>
   <source>‹mixed: {count} values›</source>
   <translation>‹قيم مختلفة: {count}›</translation>
  </message>
  <message>
   <source>← caption {n} ({reason})</source>
   <translation>→ التعليق {n} ({reason})</translation>
  </message>
  <message>
   <source>→ {name} ({reason})</source>
   <translation>← ‎{name}‏ ({reason})</translation>
  </message>
  <message>
   <source>↶ Typed before this value came: “{text}”</source>
   <translation>↶ كُتب قبل ورود هذه القيمة: “{text}”</translation>
  </message>
  <message>
   <source>○ no caption of this page</source>
   <translation>○ لا تعليق له في هذه الصفحة</translation>
  </message>
  <message>
   <source>○ no photo</source>
   <translation>○ بلا صورة</translation>
  </message>
  <message>
   <source>简体中文</source>
   <translation>简体中文</translation>
  </message>
 </context>
 <context>
  <name>counted</name>
  <message numerus="yes">
   <source>{n} captions</source>
   <translation>
    <numerusform>لا تعليقات</numerusform>
    <numerusform>تعليق واحد</numerusform>
    <numerusform>تعليقان</numerusform>
    <numerusform>{n} تعليقات</numerusform>
    <numerusform>{n} تعليقًا</numerusform>
    <numerusform>{n} تعليق</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} captions state</source>
   <translation>
    <numerusform>لا تعليقات</numerusform>
    <numerusform>تعليق واحد</numerusform>
    <numerusform>تعليقان</numerusform>
    <numerusform>{n} تعليقات</numerusform>
    <numerusform>{n} تعليقًا</numerusform>
    <numerusform>{n} تعليق</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} codes</source>
   <translation>
    <numerusform>لا رموز</numerusform>
    <numerusform>رمز واحد</numerusform>
    <numerusform>رمزان</numerusform>
    <numerusform>{n} رموز</numerusform>
    <numerusform>{n} رمزًا</numerusform>
    <numerusform>{n} رمز</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} fields</source>
   <translation>
    <numerusform>لا حقول</numerusform>
    <numerusform>حقل واحد</numerusform>
    <numerusform>حقلان</numerusform>
    <numerusform>{n} حقول</numerusform>
    <numerusform>{n} حقلًا</numerusform>
    <numerusform>{n} حقل</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files</source>
   <translation>
    <numerusform>لا ملفات</numerusform>
    <numerusform>ملف واحد</numerusform>
    <numerusform>ملفان</numerusform>
    <numerusform>{n} ملفات</numerusform>
    <numerusform>{n} ملفًا</numerusform>
    <numerusform>{n} ملف</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} findings</source>
   <translation>
    <numerusform>لا نتائج</numerusform>
    <numerusform>نتيجة واحدة</numerusform>
    <numerusform>نتيجتان</numerusform>
    <numerusform>{n} نتائج</numerusform>
    <numerusform>{n} نتيجة</numerusform>
    <numerusform>{n} نتيجة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} groups</source>
   <translation>
    <numerusform>لا مجموعات</numerusform>
    <numerusform>مجموعة واحدة</numerusform>
    <numerusform>مجموعتان</numerusform>
    <numerusform>{n} مجموعات</numerusform>
    <numerusform>{n} مجموعة</numerusform>
    <numerusform>{n} مجموعة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} photos</source>
   <translation>
    <numerusform>لا صور</numerusform>
    <numerusform>صورة واحدة</numerusform>
    <numerusform>صورتان</numerusform>
    <numerusform>{n} صور</numerusform>
    <numerusform>{n} صورة</numerusform>
    <numerusform>{n} صورة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} pictures</source>
   <translation>
    <numerusform>لا صور</numerusform>
    <numerusform>صورة واحدة</numerusform>
    <numerusform>صورتان</numerusform>
    <numerusform>{n} صور</numerusform>
    <numerusform>{n} صورة</numerusform>
    <numerusform>{n} صورة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} problems</source>
   <translation>
    <numerusform>لا مشكلات</numerusform>
    <numerusform>مشكلة واحدة</numerusform>
    <numerusform>مشكلتان</numerusform>
    <numerusform>{n} مشكلات</numerusform>
    <numerusform>{n} مشكلة</numerusform>
    <numerusform>{n} مشكلة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} stars</source>
   <translation>
    <numerusform>بلا نجوم</numerusform>
    <numerusform>نجمة واحدة</numerusform>
    <numerusform>نجمتان</numerusform>
    <numerusform>{n} نجوم</numerusform>
    <numerusform>{n} نجمة</numerusform>
    <numerusform>{n} نجمة</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>sentences</name>
  <message>
   <source>, and the guess is not certain</source>
   <translation>، والتخمين غير مؤكد</translation>
  </message>
  <message>
   <source>; they differ in {1}.</source>
   <translation>؛ وتختلف في {1}.</translation>
  </message>
  <message>
   <source>A double quote is missing in the search at “{1}”.</source>
   <translation>علامة اقتباس مزدوجة ناقصة في البحث عند “{1}”.</translation>
  </message>
  <message>
   <source>A part of its XMP (an extension) is incomplete and was not read.</source>
   <translation>جزء من XMP (امتداد) غير مكتمل ولم يُقرأ.</translation>
  </message>
  <message>
   <source>A text chunk of its PNG is damaged and was not read.</source>
   <translation>كتلة نصية في PNG تالفة ولم تُقرأ.</translation>
  </message>
  <message>
   <source>Byline {1} is nearly {2}, who took other photos of this folder.</source>
   <translation>المصوّر {1} يكاد يطابق {2} الذي التقط صورًا أخرى في هذا المجلد.</translation>
  </message>
  <message>
   <source>Byline {1} is nobody's name.</source>
   <translation>المصوّر {1} ليس اسم أحد.</translation>
  </message>
  <message>
   <source>Captioner can't write into HEIC and AVIF files</source>
   <translation>لا يستطيع Captioner الكتابة في ملفات HEIC وAVIF</translation>
  </message>
  <message>
   <source>Captioner can't write into Photoshop documents</source>
   <translation>لا يستطيع Captioner الكتابة في مستندات Photoshop</translation>
  </message>
  <message>
   <source>Changed on disk since it was read; both sides' changes are kept.</source>
   <translation>تغيّر على القرص بعد قراءته؛ وتُحفظ تغييرات الطرفين.</translation>
  </message>
  <message>
   <source>Chinese or Japanese</source>
   <translation>صيني أو ياباني</translation>
  </message>
  <message>
   <source>City says</source>
   <translation>حقل المدينة يقول</translation>
  </message>
  <message>
   <source>Country code is empty: {1} is {2}.</source>
   <translation>رمز البلد فارغ: {1} هو {2}.</translation>
  </message>
  <message>
   <source>Country code {1} is no code of ISO 3166-1. {2} is {3}.</source>
   <translation>رمز البلد {1} ليس من رموز ISO 3166-1. رمز {2} هو {3}.</translation>
  </message>
  <message>
   <source>Country code {1} is no code of ISO 3166-1.{2}</source>
   <translation>رمز البلد {1} ليس من رموز ISO 3166-1.{2}</translation>
  </message>
  <message>
   <source>Country code {1} is written {2} in three letters.</source>
   <translation>رمز البلد {1} يُكتب {2} بثلاثة أحرف.</translation>
  </message>
  <message>
   <source>Country code {1} is {2}, but Country says {3}.</source>
   <translation>رمز البلد {1} هو {2}، لكن حقل البلد يقول {3}.</translation>
  </message>
  <message>
   <source>Credit holds {1} twice.</source>
   <translation>يرد {1} في الإسناد مرتين.</translation>
  </message>
  <message>
   <source>Credit is empty.{1}</source>
   <translation>الإسناد فارغ.{1}</translation>
  </message>
  <message>
   <source>Credit {1} is misspelt: {2}.</source>
   <translation>الإسناد {1} خاطئ الكتابة: {2}.</translation>
  </message>
  <message>
   <source>Credit {1} is no agency that Captioner knows: look at its spelling.</source>
   <translation>الإسناد {1} ليس وكالة يعرفها Captioner: تحقق من كتابته.</translation>
  </message>
  <message>
   <source>Date created says {1}, but the camera's clock stood at {2}.</source>
   <translation>تاريخ الالتقاط يقول {1}، لكن ساعة الكاميرا كانت عند {2}.</translation>
  </message>
  <message>
   <source>Date created says {1}, which is still to come.</source>
   <translation>تاريخ الالتقاط يقول {1}، وهو لم يأتِ بعد.</translation>
  </message>
  <message>
   <source>Edit {1}</source>
   <translation>تحرير {1}</translation>
  </message>
  <message>
   <source>Exif blocks</source>
   <translation>كتل Exif</translation>
  </message>
  <message>
   <source>Fix {1}</source>
   <translation>إصلاح: {1}</translation>
  </message>
  <message>
   <source>From left to right, only {1} is named.</source>
   <translation>من اليسار إلى اليمين لم يُسمَّ سوى {1}.</translation>
  </message>
  <message>
   <source>GIF and BMP files have no place for captions</source>
   <translation>لا مكان في ملفات GIF وBMP للشروح</translation>
  </message>
  <message>
   <source>HEIC pictures can't be shown without the optional package pillow-heif; ask for the JPEG.</source>
   <translation>لا يمكن عرض صور HEIC من دون الحزمة الاختيارية pillow-heif؛ اطلب نسخة JPEG.</translation>
  </message>
  <message>
   <source>IIM was edited last by another program, so XMP was brought in line with it: {1}.</source>
   <translation>كان IIM آخر ما حرّره برنامج آخر، فوُفّق XMP معه: {1}.</translation>
  </message>
  <message>
   <source>IIM {1}:{2} looks encoded twice: “{3}” probably means “{4}”.</source>
   <translation>يبدو IIM {1}:{2} مرمّزًا مرتين: “{3}” تعني غالبًا “{4}”.</translation>
  </message>
  <message>
   <source>Import {1}</source>
   <translation>استيراد {1}</translation>
  </message>
  <message>
   <source>It is under an embargo of which no day can be read: {1}.</source>
   <translation>عليها حظر نشر لا يُقرأ منه يوم: {1}.</translation>
  </message>
  <message>
   <source>It is under embargo until {1}.</source>
   <translation>عليها حظر نشر حتى {1}.</translation>
  </message>
  <message>
   <source>It was signed again with the desk's certificate; its former Content Credentials are kept as those of its parent.</source>
   <translation>وُقّعت من جديد بشهادة المكتب؛ وتُحفظ بيانات اعتمادها السابقة بوصفها للأصل.</translation>
  </message>
  <message>
   <source>It was written into a sidecar, because {1}.</source>
   <translation>كُتب في ملف مرافق، لأن {1}.</translation>
  </message>
  <message>
   <source>Its Content Credentials (C2PA) are not in the new picture; they hold for the original only.</source>
   <translation>بيانات اعتماد المحتوى (C2PA) ليست في الصورة الجديدة؛ فهي للأصل وحده.</translation>
  </message>
  <message>
   <source>Its Content Credentials no longer match: this edit broke the signature.</source>
   <translation>لم تعد بيانات اعتماد المحتوى مطابقة: أبطل هذا التعديل التوقيع.</translation>
  </message>
  <message>
   <source>Its Exif has a pointer that leads nowhere, so nothing was added to it.</source>
   <translation>في Exif مؤشر لا يؤدي إلى شيء، فلم يُضف إليه شيء.</translation>
  </message>
  <message>
   <source>Its Exif is damaged and was left as it is.</source>
   <translation>بيانات Exif تالفة وتُركت كما هي.</translation>
  </message>
  <message>
   <source>Its Exif states a tag twice and was left as it is.</source>
   <translation>تذكر Exif وسمًا مرتين وتُركت كما هي.</translation>
  </message>
  <message>
   <source>Its Exif was not read: {1}.</source>
   <translation>لم تُقرأ Exif: {1}.</translation>
  </message>
  <message>
   <source>Its IIM does not say its charset, which can't be told for certain, so it was left as it is.</source>
   <translation>لا يذكر IIM ترميزه ولا يمكن الجزم به، فتُرك كما هو.</translation>
  </message>
  <message>
   <source>Its IIM is in a charset that Captioner does not know and was left as it is.</source>
   <translation>ترميز IIM لا يعرفه Captioner، فتُرك كما هو.</translation>
  </message>
  <message>
   <source>Its IIM text does not say its charset; it was read as {1}{2}.</source>
   <translation>لا يذكر نص IIM ترميزه؛ وقُرئ على أنه {1}{2}.</translation>
  </message>
  <message>
   <source>Its Photoshop resources are larger than any and were not read.</source>
   <translation>موارد Photoshop فيه أكبر من المعقول ولم تُقرأ.</translation>
  </message>
  <message>
   <source>Its XMP has a date that can't be understood: “{1}”.</source>
   <translation>في XMP تاريخ تعذّر فهمه: “{1}”.</translation>
  </message>
  <message>
   <source>Its XMP was not read: {1}.</source>
   <translation>لم يُقرأ XMP: {1}.</translation>
  </message>
  <message>
   <source>Its use is restricted: {1}.</source>
   <translation>استخدامها مقيّد: {1}.</translation>
  </message>
  <message>
   <source>Looking for what changed</source>
   <translation>جارٍ البحث عما تغيّر</translation>
  </message>
  <message>
   <source>Looking for what is new</source>
   <translation>جارٍ البحث عن الجديد</translation>
  </message>
  <message>
   <source>Nearly the same caption stands under {1}: another picture.</source>
   <translation>تعليق شبه مطابق تحت {1}، وهي صورة أخرى.</translation>
  </message>
  <message>
   <source>No check “{1}” that can mend by itself; these can: {2}.</source>
   <translation>لا فحص “{1}” يصلح بنفسه؛ وهذه تصلح: {2}.</translation>
  </message>
  <message>
   <source>No thumbnail: {1}</source>
   <translation>لا صورة مصغّرة: {1}</translation>
  </message>
  <message>
   <source>Not all of its IIM may have been read: {1}.</source>
   <translation>ربما لم يُقرأ IIM كله: {1}.</translation>
  </message>
  <message>
   <source>Redo {1}</source>
   <translation>إعادة {1}</translation>
  </message>
  <message>
   <source>Signing again needs the desk's certificate and its key: name both files in the settings.</source>
   <translation>يحتاج التوقيع من جديد إلى شهادة المكتب ومفتاحها: حدّد الملفين في الإعدادات.</translation>
  </message>
  <message>
   <source>Signing again needs the optional package c2pa-python: install captioner[c2pa].</source>
   <translation>يحتاج التوقيع من جديد إلى الحزمة الاختيارية c2pa-python: ثبّت captioner[c2pa].</translation>
  </message>
  <message>
   <source>Spelling needs the package pyenchant and a dictionary: pip install captioner[spelling].</source>
   <translation>يحتاج التدقيق الإملائي إلى الحزمة pyenchant وإلى قاموس: pip install captioner[spelling].</translation>
  </message>
  <message>
   <source>Template {1}</source>
   <translation>القالب «{1}»</translation>
  </message>
  <message>
   <source>The alt text has {1} characters: {2} are as many as a listener should hear.</source>
   <translation>في النص البديل {1} حرفًا، وأقصى ما ينبغي أن يسمعه المستمع {2}.</translation>
  </message>
  <message>
   <source>The alt text holds the credit {1}: a listener needs the picture only.</source>
   <translation>في النص البديل الإسناد {1}: والمستمع لا يحتاج إلا إلى الصورة.</translation>
  </message>
  <message>
   <source>The alt text only repeats the caption: describe what can be seen instead.</source>
   <translation>النص البديل يكرر التعليق فحسب: صِف ما يُرى بدلًا من ذلك.</translation>
  </message>
  <message>
   <source>The boxes of its {1} are damaged, so that not all of its metadata may have been read.</source>
   <translation>بنية {1} فيه تالفة، فربما لم تُقرأ كل بياناته الوصفية.</translation>
  </message>
  <message>
   <source>The camera stood {1} km away, but {2} {3}.</source>
   <translation>كانت الكاميرا على بعد {1} كم، لكن {2} {3}.</translation>
  </message>
  <message>
   <source>The caption ends with {1} twice.</source>
   <translation>ينتهي التعليق بـ{1} مرتين.</translation>
  </message>
  <message>
   <source>The caption has {1} sentences; the house writes {2}.</source>
   <translation>في التعليق {1} جمل، والأسلوب المعتمد {2}.</translation>
  </message>
  <message>
   <source>The caption is credited to {1}, but Credit says {2}.</source>
   <translation>التعليق مسند إلى {1}، لكن حقل الإسناد يقول {2}.</translation>
  </message>
  <message>
   <source>The caption names {1} as photographer, but Byline says {2}.</source>
   <translation>يسمّي التعليق {1} مصوّرًا، لكن حقل المصوّر يقول {2}.</translation>
  </message>
  <message>
   <source>The caption only repeats the headline: say who does what, where and when.</source>
   <translation>التعليق يكرر العنوان الرئيسي فحسب: قل من يفعل ماذا وأين ومتى.</translation>
  </message>
  <message>
   <source>The caption states {1}, but City says {2}.</source>
   <translation>يذكر التعليق {1}، لكن حقل المدينة يقول {2}.</translation>
  </message>
  <message>
   <source>The caption states {1}, but Date created says {2}.</source>
   <translation>يذكر التعليق {1}، لكن تاريخ الالتقاط يقول {2}.</translation>
  </message>
  <message>
   <source>The caption states {1}, but {2} says {3}.</source>
   <translation>يذكر التعليق {1}، لكن حقل «{2}» يقول {3}.</translation>
  </message>
  <message>
   <source>The caption states {1}, which is still to come.</source>
   <translation>يذكر التعليق {1}، وهو لم يأتِ بعد.</translation>
  </message>
  <message>
   <source>The caption states {1}: accept it.</source>
   <translation>يذكر التعليق {1}: اقبله.</translation>
  </message>
  <message>
   <source>The caption's credit {1} is misspelt: {2}.</source>
   <translation>الإسناد {1} في التعليق خاطئ الكتابة: {2}.</translation>
  </message>
  <message>
   <source>The caption's sentence names its photographer {1}.</source>
   <translation>جملة التعليق تسمّي مصوّرها {1}.</translation>
  </message>
  <message>
   <source>The caption's weekday and date do not go together: {1} was a {2}.</source>
   <translation>يوم الأسبوع والتاريخ في التعليق لا يتفقان: كان {1} يوم {2}.</translation>
  </message>
  <message>
   <source>The code file {1} can't be read ({2}).</source>
   <translation>تعذّرت قراءة ملف الرموز {1} ({2}).</translation>
  </message>
  <message>
   <source>The code file {1} is larger than {2} MB; divide it.</source>
   <translation>ملف الرموز {1} أكبر من {2} م.ب؛ قسّمه.</translation>
  </message>
  <message>
   <source>The desk and another program both changed {1}.</source>
   <translation>غيّر المكتب وبرنامج آخر معًا {1}.</translation>
  </message>
  <message>
   <source>The file has other names (hard links), which still hold the old file.</source>
   <translation>للملف أسماء أخرى (روابط صلبة) ما زالت تحمل الملف القديم.</translation>
  </message>
  <message>
   <source>The file says all of it already.</source>
   <translation>الملف يقول كل ذلك أصلًا.</translation>
  </message>
  <message>
   <source>The file says {1} in more ways than one: {2}.</source>
   <translation>يذكر الملف حقل «{1}» بأكثر من صيغة: {2}.</translation>
  </message>
  <message>
   <source>The folder of {1} can't be made: {2}.</source>
   <translation>تعذّر إنشاء مجلد {1}: {2}.</translation>
  </message>
  <message>
   <source>The folder {1} can't be made ({2}): name another one.</source>
   <translation>تعذّر إنشاء المجلد {1} ({2}): اختر غيره.</translation>
  </message>
  <message>
   <source>The pattern can't be understood: {1}.</source>
   <translation>تعذّر فهم النمط: {1}.</translation>
  </message>
  <message>
   <source>The pattern is longer than {1} characters.</source>
   <translation>النمط أطول من {1} حرفًا.</translation>
  </message>
  <message>
   <source>The pattern repeats too often: use smaller numbers in braces, or * and +.</source>
   <translation>يكرّر النمط أكثر من اللازم: استخدم أعدادًا أصغر بين القوسين المعقوفين، أو * و+.</translation>
  </message>
  <message>
   <source>The pattern takes too long: it can be matched in too many ways, make it simpler.</source>
   <translation>يستغرق النمط وقتًا طويلًا: يمكن أن يطابق بطرق كثيرة جدًا، فبسّطه.</translation>
  </message>
  <message>
   <source>The picture breaks off before its end; only its metadata is whole. Ask for the file again.</source>
   <translation>الصورة مقطوعة قبل نهايتها، وبياناتها الوصفية وحدها سليمة. اطلب الملف من جديد.</translation>
  </message>
  <message>
   <source>The replacement can't be understood: {1}.</source>
   <translation>تعذّر فهم نص الاستبدال: {1}.</translation>
  </message>
  <message>
   <source>The same caption stands under {1}{2}: another picture.</source>
   <translation>التعليق نفسه تحت {1}{2}، وهي صورة أخرى.</translation>
  </message>
  <message>
   <source>The same picture as {1}, whose caption says {2} where this says {3}.</source>
   <translation>الصورة نفسها في {1}، ويقول تعليقها {2} حيث يقول هذا {3}.</translation>
  </message>
  <message>
   <source>The search can't be understood at “{1}”; put what belongs together into one pair of double quotes.</source>
   <translation>تعذّر فهم البحث عند “{1}”؛ ضع ما ينتمي معًا بين علامتي اقتباس مزدوجتين.</translation>
  </message>
  <message>
   <source>The two languages</source>
   <translation>اللغتان</translation>
  </message>
  <message>
   <source>There are two spaces where one belongs.</source>
   <translation>مسافتان حيث تكفي واحدة.</translation>
  </message>
  <message>
   <source>There is no alt text for readers who can't see the picture.</source>
   <translation>لا نص بديل لمن لا يرى الصورة.</translation>
  </message>
  <message>
   <source>There is no dictionary of “{1}” on this computer, by which words could be checked.</source>
   <translation>لا يوجد على هذا الحاسوب قاموس للغة «{1}» تُدقَّق به الكلمات.</translation>
  </message>
  <message>
   <source>There is no field “{1}” to look for with no:; {2}.</source>
   <translation>لا حقل باسم “{1}” يُبحث عنه بـ no:؛ {2}.</translation>
  </message>
  <message>
   <source>There is no search “added:{1}”; there is added:today.</source>
   <translation>لا بحث باسم “added:{1}”؛ ويوجد added:today.</translation>
  </message>
  <message>
   <source>There is no search “is:{1}”; there are is:unwritten and is:conflict.</source>
   <translation>لا بحث باسم “is:{1}”؛ ويوجد is:unwritten وis:conflict.</translation>
  </message>
  <message>
   <source>There is no search “{1}:”; besides {2}, fields are searched: {3}. Put words with a colon into double quotes.</source>
   <translation>لا بحث باسم “{1}:”؛ وإلى جانب {2} يُبحث في الحقول: {3}. ضع الكلمات ذات النقطتين بين علامتي اقتباس مزدوجتين.</translation>
  </message>
  <message>
   <source>Translations are typed as {"caption": {"fr": "…"}}.</source>
   <translation>تُكتب الترجمات بصيغة {"caption": {"fr": "…"}}.</translation>
  </message>
  <message>
   <source>Two people stand at {1} in one sentence.</source>
   <translation>في جملة واحدة شخصان عند {1}.</translation>
  </message>
  <message>
   <source>Undo {1}</source>
   <translation>تراجع عن {1}</translation>
  </message>
  <message>
   <source>Written, but it could not be read again afterwards: {1}.</source>
   <translation>كُتب، لكن تعذّرت قراءته بعد ذلك: {1}.</translation>
  </message>
  <message>
   <source>You have no permission to write into the folder {1}: name another one.</source>
   <translation>ليس لديك إذن بالكتابة في المجلد {1}: اختر غيره.</translation>
  </message>
  <message>
   <source>a code has at most {1} characters</source>
   <translation>للرمز {1} حرفًا كحد أقصى</translation>
  </message>
  <message>
   <source>a file of this name exists already, and the preset says to refuse it.</source>
   <translation>يوجد ملف بهذا الاسم، والإعداد المسبق يقضي برفضه.</translation>
  </message>
  <message>
   <source>a metadata block would pass the 64 KiB that a JPEG segment can hold</source>
   <translation>ستتجاوز كتلة بيانات وصفية 64 كيلوبايت التي يسعها مقطع JPEG</translation>
  </message>
  <message>
   <source>a number such as 3 or 2.5</source>
   <translation>عددًا مثل 3 أو 2.5</translation>
  </message>
  <message>
   <source>a part of the date is missing before a finer one</source>
   <translation>جزء من التاريخ ناقص قبل جزء أدق</translation>
  </message>
  <message>
   <source>a property of the sidecar that is not ours would change</source>
   <translation>ستتغير خاصية في الملف المرافق ليست لنا</translation>
  </message>
  <message>
   <source>a text chunk of its PNG is damaged</source>
   <translation>كتلة نصية في PNG تالفة</translation>
  </message>
  <message>
   <source>a whole number such as 24</source>
   <translation>عددًا صحيحًا مثل 24</translation>
  </message>
  <message>
   <source>a {1} “{2}” among {3} letters</source>
   <translation>حرف {1} “{2}” بين حروف من نوع {3}</translation>
  </message>
  <message>
   <source>an IFD is cut off</source>
   <translation>دليل IFD مبتور</translation>
  </message>
  <message>
   <source>an IFD lies outside the block</source>
   <translation>دليل IFD خارج الكتلة</translation>
  </message>
  <message>
   <source>an item of it is cut off</source>
   <translation>أحد عناصره مبتور</translation>
  </message>
  <message>
   <source>an item of it is missing</source>
   <translation>أحد عناصره مفقود</translation>
  </message>
  <message>
   <source>and under {1} more</source>
   <translation>وتحت {1} أخرى</translation>
  </message>
  <message>
   <source>another picture lies under this name now; re-read it before you publish it.</source>
   <translation>تحت هذا الاسم الآن صورة أخرى؛ أعد قراءتها قبل نشرها.</translation>
  </message>
  <message>
   <source>another program changed the file or its sidecar since it was read</source>
   <translation>غيّر برنامج آخر الملف أو ملفه المرافق بعد قراءته</translation>
  </message>
  <message>
   <source>another program changed {1} since then</source>
   <translation>غيّر برنامج آخر {1} منذ ذلك الحين</translation>
  </message>
  <message>
   <source>another program changed {1} while it was being written</source>
   <translation>غيّر برنامج آخر {1} أثناء كتابته</translation>
  </message>
  <message>
   <source>artificial intelligence</source>
   <translation>الذكاء الاصطناعي</translation>
  </message>
  <message>
   <source>camera RAW files can't be shown yet; ask for the JPEG.</source>
   <translation>لا يمكن عرض ملفات RAW بعد؛ اطلب نسخة JPEG.</translation>
  </message>
  <message>
   <source>every name like it is taken; export to another folder.</source>
   <translation>كل اسم يشبهه مستخدم؛ صدّر إلى مجلد آخر.</translation>
  </message>
  <message>
   <source>folder: needs the path of a folder.</source>
   <translation>يحتاج folder: إلى مسار مجلد.</translation>
  </message>
  <message>
   <source>it breaks off before its end</source>
   <translation>ينقطع قبل نهايته</translation>
  </message>
  <message>
   <source>it breaks off before its picture data</source>
   <translation>ينقطع قبل بيانات الصورة</translation>
  </message>
  <message>
   <source>it can't be opened ({1})</source>
   <translation>تعذّر فتحه ({1})</translation>
  </message>
  <message>
   <source>it can't be read ({1}).</source>
   <translation>تعذّرت قراءته ({1}).</translation>
  </message>
  <message>
   <source>it can't be signed again, as it holds several pictures whose places would no longer fit</source>
   <translation>لا يمكن توقيعه من جديد لأن فيه عدة صور لن تطابق مواضعها</translation>
  </message>
  <message>
   <source>it can't be signed again, as its camera points to a preview whose place would no longer fit</source>
   <translation>لا يمكن توقيعه من جديد لأن الكاميرا تشير إلى معاينة لن يطابق موضعها</translation>
  </message>
  <message>
   <source>it claims to be {1} × {2} pixels, for which the file is far too small.</source>
   <translation>يدّعي أنه {1} × {2} بكسل، والملف أصغر من ذلك بكثير.</translation>
  </message>
  <message>
   <source>it claims to be {1} × {2} pixels, more than any picture should have.</source>
   <translation>يدّعي أنه {1} × {2} بكسل، أكثر مما ينبغي لأي صورة.</translation>
  </message>
  <message>
   <source>it could not be exported ({1}).</source>
   <translation>تعذّر تصديره ({1}).</translation>
  </message>
  <message>
   <source>it could not be exported ({1}: {2}).</source>
   <translation>تعذّر تصديره ({1}: {2}).</translation>
  </message>
  <message>
   <source>it could not be read ({1})</source>
   <translation>تعذّرت قراءته ({1})</translation>
  </message>
  <message>
   <source>it could not be read ({1}: {2})</source>
   <translation>تعذّرت قراءته ({1}: {2})</translation>
  </message>
  <message>
   <source>it could not be signed again ({1})</source>
   <translation>تعذّر توقيعه من جديد ({1})</translation>
  </message>
  <message>
   <source>it ends in an AFCP block, whose pointers any edit would break</source>
   <translation>ينتهي بكتلة AFCP يبطل أي تعديل مؤشراتها</translation>
  </message>
  <message>
   <source>it has more Photoshop resources than any picture needs</source>
   <translation>فيه من موارد Photoshop أكثر مما تحتاجه أي صورة</translation>
  </message>
  <message>
   <source>it has more chunks than any picture</source>
   <translation>فيه كتل أكثر مما في أي صورة</translation>
  </message>
  <message>
   <source>it has more metadata than any picture</source>
   <translation>فيه من البيانات الوصفية أكثر مما في أي صورة</translation>
  </message>
  <message>
   <source>it has more segments than any picture</source>
   <translation>فيه مقاطع أكثر مما في أي صورة</translation>
  </message>
  <message>
   <source>it has no picture in it</source>
   <translation>لا صورة فيه</translation>
  </message>
  <message>
   <source>it has several IIM blocks, and programs differ on which one counts</source>
   <translation>فيه عدة كتل IIM وتختلف البرامج في المعتمد منها</translation>
  </message>
  <message>
   <source>it has two Exif blocks, and programs differ on which one counts</source>
   <translation>فيه كتلتا Exif وتختلف البرامج في المعتمدة منهما</translation>
  </message>
  <message>
   <source>it has two XMP packets, and programs differ on which one counts</source>
   <translation>فيه حزمتا XMP وتختلف البرامج في المعتمدة منهما</translation>
  </message>
  <message>
   <source>it has two metadata blocks of a kind, and programs differ on which one counts</source>
   <translation>فيه كتلتان من نوع واحد وتختلف البرامج في المعتمدة منهما</translation>
  </message>
  <message>
   <source>it has two {1}, and programs differ on which one counts</source>
   <translation>فيه اثنتان من {1} وتختلف البرامج في المعتمدة منهما</translation>
  </message>
  <message>
   <source>it is a BigTIFF, which Captioner can only read</source>
   <translation>إنه ملف BigTIFF، ولا يستطيع Captioner إلا قراءته</translation>
  </message>
  <message>
   <source>it is a PNG that breaks off</source>
   <translation>ملف PNG مقطوع</translation>
  </message>
  <message>
   <source>it is a PNG without its header</source>
   <translation>ملف PNG بلا ترويسة</translation>
  </message>
  <message>
   <source>it is a RAW file, which Captioner never changes</source>
   <translation>إنه ملف RAW، ولا يغيّره Captioner أبدًا</translation>
  </message>
  <message>
   <source>it is a TIFF whose directory is broken</source>
   <translation>إنه ملف TIFF فهرسه تالف</translation>
  </message>
  <message>
   <source>it is a WebP that breaks off</source>
   <translation>ملف WebP مقطوع</translation>
  </message>
  <message>
   <source>it is larger than the {1} MB that can be written safely</source>
   <translation>هو أكبر من {1} م.ب التي تُكتب بأمان</translation>
  </message>
  <message>
   <source>it is no file but a folder or a device.</source>
   <translation>ليس ملفًا بل مجلد أو جهاز.</translation>
  </message>
  <message>
   <source>it is no longer there.</source>
   <translation>لم يعد موجودًا.</translation>
  </message>
  <message>
   <source>it is no picture in a format that Captioner knows</source>
   <translation>ليس صورة بصيغة يعرفها Captioner</translation>
  </message>
  <message>
   <source>it is no picture of a known kind, or its beginning is damaged.</source>
   <translation>ليس صورة من نوع معروف، أو أن بدايته تالفة.</translation>
  </message>
  <message>
   <source>it is stored in more pieces than any picture</source>
   <translation>هو مخزّن في قطع أكثر مما لأي صورة</translation>
  </message>
  <message>
   <source>it lists more items than any picture has</source>
   <translation>يسرد من العناصر أكثر مما في أي صورة</translation>
  </message>
  <message>
   <source>it says that it belongs to {1}</source>
   <translation>يذكر أنه تابع لـ {1}</translation>
  </message>
  <message>
   <source>it unpacks to more than any metadata</source>
   <translation>يتضخم عند فكه فوق أي بيانات وصفية</translation>
  </message>
  <message>
   <source>its Exif is so full that the new text has no room</source>
   <translation>بيانات Exif ممتلئة ولا مكان فيها للنص الجديد</translation>
  </message>
  <message>
   <source>its IIM block is cut off</source>
   <translation>كتلة IIM مبتورة</translation>
  </message>
  <message>
   <source>its IIM block is cut off or garbled</source>
   <translation>كتلة IIM مبتورة أو مشوّهة</translation>
  </message>
  <message>
   <source>its Photoshop resources are cut off</source>
   <translation>موارد Photoshop مبتورة</translation>
  </message>
  <message>
   <source>its Photoshop resources can't be told apart</source>
   <translation>تعذّر تمييز موارد Photoshop</translation>
  </message>
  <message>
   <source>its XMP has a document type or entities, which are not read for safety</source>
   <translation>في XMP نوع مستند أو كيانات لا تُقرأ لأجل السلامة</translation>
  </message>
  <message>
   <source>its XMP has no RDF in it</source>
   <translation>لا RDF في XMP</translation>
  </message>
  <message>
   <source>its XMP is broken XML</source>
   <translation>بنية XML في XMP تالفة</translation>
  </message>
  <message>
   <source>its XMP is larger than metadata can be</source>
   <translation>حجم XMP أكبر مما تكون البيانات الوصفية</translation>
  </message>
  <message>
   <source>its XMP is so full that the new text has no room</source>
   <translation>حزمة XMP ممتلئة ولا مكان فيها للنص الجديد</translation>
  </message>
  <message>
   <source>its directories are broken</source>
   <translation>فهارسه تالفة</translation>
  </message>
  <message>
   <source>its folder or disk is read-only, so that nothing can be written there</source>
   <translation>مجلده أو قرصه للقراءة فقط، فلا يمكن كتابة شيء هناك</translation>
  </message>
  <message>
   <source>its index of several pictures is damaged</source>
   <translation>فهرس الصور المتعددة فيه تالف</translation>
  </message>
  <message>
   <source>its pictures lie over one another</source>
   <translation>صوره متراكبة بعضها فوق بعض</translation>
  </message>
  <message>
   <source>its segments are broken</source>
   <translation>مقاطعه تالفة</translation>
  </message>
  <message>
   <source>its {1} lies in extended XMP, which can't be changed without rebuilding it</source>
   <translation>حقل «{1}» في XMP موسّع لا يتغير إلا بإعادة بنائه</translation>
  </message>
  <message>
   <source>no position</source>
   <translation>لا موضع</translation>
  </message>
  <message>
   <source>one sentence</source>
   <translation>جملة واحدة</translation>
  </message>
  <message>
   <source>several pictures beside it have that name</source>
   <translation>بجانبه عدة صور بهذا الاسم</translation>
  </message>
  <message>
   <source>signing it again would change another part of the file</source>
   <translation>سيغيّر توقيعه من جديد جزءًا آخر من الملف</translation>
  </message>
  <message>
   <source>signing it again would change what it says</source>
   <translation>سيغيّر توقيعه من جديد ما يقوله</translation>
  </message>
  <message>
   <source>signing it again would move the MakerNote</source>
   <translation>سيحرّك توقيعه من جديد MakerNote</translation>
  </message>
  <message>
   <source>the Exif block has no TIFF header</source>
   <translation>لا ترويسة TIFF في كتلة Exif</translation>
  </message>
  <message>
   <source>the Exif block is cut off</source>
   <translation>كتلة Exif مبتورة</translation>
  </message>
  <message>
   <source>the Exif block points outside itself</source>
   <translation>تشير كتلة Exif إلى خارجها</translation>
  </message>
  <message>
   <source>the caption is set in</source>
   <translation>التعليق يجري في</translation>
  </message>
  <message>
   <source>the certificate's kind of key is none that C2PA allows</source>
   <translation>نوع مفتاح الشهادة ليس مما يسمح به C2PA</translation>
  </message>
  <message>
   <source>the directories of its Exif run in a loop</source>
   <translation>أدلة Exif تدور في حلقة</translation>
  </message>
  <message>
   <source>the file is empty</source>
   <translation>الملف فارغ</translation>
  </message>
  <message>
   <source>the file is empty.</source>
   <translation>الملف فارغ.</translation>
  </message>
  <message>
   <source>the file is marked read-only</source>
   <translation>الملف معلَّم للقراءة فقط</translation>
  </message>
  <message>
   <source>the file is not there (any more)</source>
   <translation>الملف غير موجود (أو لم يعد)</translation>
  </message>
  <message>
   <source>the folder can't be opened, so the pictures in it are missing here.</source>
   <translation>تعذّر فتح المجلد، ولذلك تغيب صوره هنا.</translation>
  </message>
  <message>
   <source>the new file did not pass its check: {1}</source>
   <translation>لم يجتز الملف الجديد فحصه: {1}</translation>
  </message>
  <message>
   <source>the new signature does not hold ({1})</source>
   <translation>التوقيع الجديد غير صالح ({1})</translation>
  </message>
  <message>
   <source>the original, or the folder to export to, is no longer there.</source>
   <translation>لم يعد الأصل أو مجلد التصدير موجودًا.</translation>
  </message>
  <message>
   <source>the picture breaks off before its end; ask for the file again.</source>
   <translation>الصورة مقطوعة قبل نهايتها؛ اطلب الملف من جديد.</translation>
  </message>
  <message>
   <source>the picture is too damaged to be shown; ask for the file again.</source>
   <translation>الصورة أكثر تلفًا من أن تُعرض؛ اطلب الملف من جديد.</translation>
  </message>
  <message>
   <source>the picture is too large for the memory of this computer.</source>
   <translation>الصورة أكبر من ذاكرة هذا الحاسوب.</translation>
  </message>
  <message>
   <source>the sidecar did not pass its check: {1}</source>
   <translation>لم يجتز الملف المرافق فحصه: {1}</translation>
  </message>
  <message>
   <source>there is no code before the tab</source>
   <translation>لا رمز قبل علامة الجدولة</translation>
  </message>
  <message>
   <source>there is no such file or folder</source>
   <translation>لا ملف ولا مجلد بهذا الاسم</translation>
  </message>
  <message>
   <source>there is no tab with a text behind it</source>
   <translation>لا علامة جدولة بعدها نص</translation>
  </message>
  <message>
   <source>this is a folder, not a picture</source>
   <translation>هذا مجلد لا صورة</translation>
  </message>
  <message>
   <source>this is no file but a pipe or a device</source>
   <translation>هذا ليس ملفًا بل أنبوب أو جهاز</translation>
  </message>
  <message>
   <source>what stands around its picture is larger than any picture needs; ask for the file again.</source>
   <translation>ما يحيط بالصورة أكبر مما تحتاجه أي صورة؛ اطلب الملف من جديد.</translation>
  </message>
  <message>
   <source>you have no permission to read it</source>
   <translation>ليس لديك إذن بقراءته</translation>
  </message>
  <message>
   <source>you have no permission to read it.</source>
   <translation>ليس لديك إذن بقراءته.</translation>
  </message>
  <message>
   <source>{1} also stands in other languages, which were left as they were: {2}.</source>
   <translation>حقل «{1}» موجود أيضًا بلغات أخرى تُركت كما هي: {2}.</translation>
  </message>
  <message>
   <source>{1} and its translation ({2})</source>
   <translation>{1} وترجمتها ({2})</translation>
  </message>
  <message>
   <source>{1} and {2} can't be used to sign ({3}); see the settings.</source>
   <translation>تعذّر التوقيع بـ {1} و{2} ({3})؛ راجع الإعدادات.</translation>
  </message>
  <message>
   <source>{1} beside it could not be opened ({2})</source>
   <translation>تعذّر فتح {1} بجانبه ({2})</translation>
  </message>
  <message>
   <source>{1} beside it counts for: {2}.</source>
   <translation>المعتمد هو {1} بجانبه في: {2}.</translation>
  </message>
  <message>
   <source>{1} beside it was not read: {2}</source>
   <translation>لم يُقرأ {1} بجانبه: {2}</translation>
  </message>
  <message>
   <source>{1} can't be changed; give yourself permission to write to it and to its folder.</source>
   <translation>تعذّر تغيير {1}؛ امنح نفسك إذن الكتابة فيه وفي مجلده.</translation>
  </message>
  <message>
   <source>{1} can't be copied: {2}.</source>
   <translation>تعذّر نسخ {1}: {2}.</translation>
  </message>
  <message>
   <source>{1} can't be opened; look whether its folder exists and may be written to.</source>
   <translation>تعذّر فتح {1}؛ تحقق من وجود مجلده وإمكان الكتابة فيه.</translation>
  </message>
  <message>
   <source>{1} can't be read ({2}); see the settings.</source>
   <translation>تعذّرت قراءة {1} ({2})؛ راجع الإعدادات.</translation>
  </message>
  <message>
   <source>{1} can't be read or written; look whether its disk is still connected.</source>
   <translation>تعذّرت قراءة {1} أو كتابته؛ تحقق من اتصال القرص.</translation>
  </message>
  <message>
   <source>{1} can't be saved because the disk is full; make room and try again.</source>
   <translation>تعذّر حفظ {1} لأن القرص ممتلئ؛ أفسح مكانًا وحاول ثانية.</translation>
  </message>
  <message>
   <source>{1} could not be written ({2})</source>
   <translation>تعذّرت كتابة {1} ({2})</translation>
  </message>
  <message>
   <source>{1} found</source>
   <translation>وُجد: {1}</translation>
  </message>
  <message>
   <source>{1} give different dates: {2} and {3}.</source>
   <translation>تاريخان مختلفان في {1}: ‏{2} و{3}.</translation>
  </message>
  <message>
   <source>{1} give different numbers: {2} and {3}.</source>
   <translation>عددان مختلفان في {1}: ‏{2} و{3}.</translation>
  </message>
  <message>
   <source>{1} has a control character in it that XMP can't hold</source>
   <translation>في {1} حرف تحكم لا يقبله XMP</translation>
  </message>
  <message>
   <source>{1} has an impossible offset from UTC</source>
   <translation>الفارق عن UTC في {1} مستحيل</translation>
  </message>
  <message>
   <source>{1} has been closed.</source>
   <translation>أُغلق {1}.</translation>
  </message>
  <message>
   <source>{1} has no part “{2}”; its parts are {3}.</source>
   <translation>ليس في «{1}» جزء “{2}”؛ وأجزاؤه {3}.</translation>
  </message>
  <message>
   <source>{1} has no partner.</source>
   <translation>ليس لـ {1} قرين.</translation>
  </message>
  <message>
   <source>{1} holds other things than structures</source>
   <translation>في {1} ما ليس بنى</translation>
  </message>
  <message>
   <source>{1} holds other things than translations</source>
   <translation>في {1} ما ليس ترجمات</translation>
  </message>
  <message>
   <source>{1} is a database, but not a Captioner catalogue; name another file.</source>
   <translation>‏{1} قاعدة بيانات لكنها ليست فهرس Captioner؛ اختر ملفًا آخر.</translation>
  </message>
  <message>
   <source>{1} is a folder, not a catalogue; name a file.</source>
   <translation>المسار {1} مجلد لا فهرس؛ حدّد ملفًا.</translation>
  </message>
  <message>
   <source>{1} is damaged; restore it from a backup, or import the photos into a new catalogue.</source>
   <translation>‏{1} تالف؛ استعده من نسخة احتياطية أو استورد الصور إلى فهرس جديد.</translation>
  </message>
  <message>
   <source>{1} is empty.{2}</source>
   <translation>حقل «{1}» فارغ.{2}</translation>
  </message>
  <message>
   <source>{1} is garbled, and some of its letters are lost: type it anew.</source>
   <translation>حقل «{1}» مشوّه وضاعت بعض حروفه: اكتبه من جديد.</translation>
  </message>
  <message>
   <source>{1} is garbled: {2} was encoded twice.</source>
   <translation>حقل «{1}» مشوّه: رُمّز {2} مرتين.</translation>
  </message>
  <message>
   <source>{1} is in use by another program; try again when it has finished.</source>
   <translation>‏{1} قيد استخدام برنامج آخر؛ حاول ثانية بعد انتهائه.</translation>
  </message>
  <message>
   <source>{1} is longer than the {2} bytes that IIM has room for; there it ends “…{3}”.</source>
   <translation>حقل «{1}» أطول من {2} بايت التي يسعها IIM؛ وينتهي فيه عند “…{3}”.</translation>
  </message>
  <message>
   <source>{1} is no date such as 2023, 2023-03, 2023-03-04 or 2023-03-04T14:05:06+08:00</source>
   <translation>ليس {1} تاريخًا مثل 2023 أو 2023-03 أو 2023-03-04 أو 2023-03-04T14:05:06+08:00</translation>
  </message>
  <message>
   <source>{1} is no day of the calendar</source>
   <translation>لا يوجد اليوم {1} في التقويم</translation>
  </message>
  <message>
   <source>{1} is no list of texts</source>
   <translation>ليس {1} قائمة نصوص</translation>
  </message>
  <message>
   <source>{1} is no text: nothing can be found and replaced in it.</source>
   <translation>{1} ليس نصًا: لا يمكن البحث والاستبدال فيه.</translation>
  </message>
  <message>
   <source>{1} is not a Captioner catalogue; name another file.</source>
   <translation>‏{1} ليس فهرس Captioner؛ اختر ملفًا آخر.</translation>
  </message>
  <message>
   <source>{1} is the camera's own and stays.</source>
   <translation>حقل «{1}» من الكاميرا نفسها ويبقى.</translation>
  </message>
  <message>
   <source>{1} is the field's own text: set the field itself.</source>
   <translation>النص {1} هو نص الحقل نفسه: عيّن الحقل ذاته.</translation>
  </message>
  <message>
   <source>{1} is written {2} in other photos of this folder.</source>
   <translation>يُكتب {1} بصيغة {2} في صور أخرى من هذا المجلد.</translation>
  </message>
  <message>
   <source>{1} says that the picture comes from AI: its Digital Source Type must say so too.</source>
   <translation>تقول {1} إن الصورة من صنع الذكاء الاصطناعي: ويجب أن يقول نوع المصدر الرقمي ذلك أيضًا.</translation>
  </message>
  <message>
   <source>{1} sentences</source>
   <translation>‏{1} جمل</translation>
  </message>
  <message>
   <source>{1} stays as it was signed; {2} beside it was written.</source>
   <translation>يبقى {1} كما وُقّع؛ وكُتب {2} بجانبه.</translation>
  </message>
  <message>
   <source>{1} still holds the placeholder {2}.</source>
   <translation>ما زال في حقل «{1}» النص المؤقت {2}.</translation>
  </message>
  <message>
   <source>{1} takes a text.</source>
   <translation>يأخذ حقل «{1}» نصًا.</translation>
  </message>
  <message>
   <source>{1} takes an object of JSON such as {"{2}": "…"}.</source>
   <translation>يأخذ حقل «{1}» كائن JSON مثل {"{2}": "…"}.</translation>
  </message>
  <message>
   <source>{1} takes at most {2} bytes, as only IIM holds it.</source>
   <translation>يأخذ حقل «{1}» {2} بايت كحد أقصى، إذ لا يحمله إلا IIM.</translation>
  </message>
  <message>
   <source>{1} takes one value, not {2}.</source>
   <translation>يأخذ حقل «{1}» قيمة واحدة لا {2}.</translation>
  </message>
  <message>
   <source>{1} was cleared; the camera's own stays and shows again.</source>
   <translation>أُفرغ حقل «{1}»؛ وتبقى قيمة الكاميرا وتظهر من جديد.</translation>
  </message>
  <message>
   <source>{1} was made by a newer version of Captioner; install that version to open it.</source>
   <translation>أُنشئ {1} بإصدار أحدث من Captioner؛ ثبّت ذلك الإصدار لفتحه.</translation>
  </message>
  <message>
   <source>{1} was not read: {2} beside it counts</source>
   <translation>لم يُقرأ {1}: المعتمد {2} بجانبه</translation>
  </message>
  <message>
   <source>{1} was not read: {2}.</source>
   <translation>لم يُقرأ {1}: {2}.</translation>
  </message>
  <message>
   <source>{1} would not read back from the sidecar as asked</source>
   <translation>لن يُقرأ «{1}» من الملف المرافق كما طُلب</translation>
  </message>
  <message>
   <source>{1} {2} has {3} bytes: IIM keeps the first {4}, XMP keeps all.</source>
   <translation>‏{1} {2}: ‏{3} بايت، يحفظ IIM أول {4} منها، ويحفظها XMP كلها.</translation>
  </message>
  <message>
   <source>{1}, line {2}: {3}.</source>
   <translation>الملف {1}، السطر {2}: {3}.</translation>
  </message>
  <message>
   <source>{1}: needs a word to look for; no:{2} finds the photos without one.</source>
   <translation>يحتاج {1}: إلى كلمة يبحث عنها؛ ويجد no:{2} الصور التي تخلو منه.</translation>
  </message>
  <message>
   <source>{1}: not written, as only IIM has a place for it and here there is none.</source>
   <translation>‏{1}: لم يُكتب، إذ لا مكان له إلا في IIM ولا IIM هنا.</translation>
  </message>
  <message>
   <source>{1}: takes a date such as 2023, 2023-03 or 2023-03-04, not “{2}”.</source>
   <translation>يأخذ {1}: تاريخًا مثل 2023 أو 2023-03 أو 2023-03-04، لا “{2}”.</translation>
  </message>
  <message>
   <source>{1}: the first sentence tells what happens, in the present tense.</source>
   <translation>‏{1}: تقول الجملة الأولى ما يحدث بصيغة المضارع.</translation>
  </message>
  <message>
   <source>{1}: the text holds bytes that are not UTF-8.</source>
   <translation>حقل «{1}»: في النص بايتات ليست UTF-8.</translation>
  </message>
  <message>
   <source>{1}: {2} holds {3}.</source>
   <translation>حقل «{1}»: في {2} ‏{3}.</translation>
  </message>
  <message>
   <source>{1}: {2}; the file was left as it is.</source>
   <translation>الملف {1}: {2}؛ وتُرك كما هو.</translation>
  </message>
  <message>
   <source>{1}: “{2}” is not {3}.</source>
   <translation>حقل «{1}»: ليس “{2}” {3}.</translation>
  </message>
  <message>
   <source>{1}; a preset that makes new pictures, such as web, can publish it.</source>
   <translation>‏{1}؛ ويمكن نشرها بإعداد يصنع صورًا جديدة مثل «الويب».</translation>
  </message>
  <message>
   <source>{1}; write again to merge its changes</source>
   <translation>‏{1}؛ اكتب ثانية لدمج تغييراته</translation>
  </message>
  <message>
   <source>“{1}” holds no word to look for; type a word, or a search such as is:unwritten.</source>
   <translation>ليس في “{1}” كلمة يُبحث عنها؛ اكتب كلمة أو بحثًا مثل is:unwritten.</translation>
  </message>
  <message>
   <source>“{1}” is no language; type a tag such as fr, pt-BR or zh-Hans.</source>
   <translation>ليست “{1}” لغة؛ اكتب وسمًا مثل fr أو pt-BR أو zh-Hans.</translation>
  </message>
 </context>
</TS>
