import '@netlify/database'; import 'nodemailer';
